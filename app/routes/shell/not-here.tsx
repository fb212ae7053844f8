import { Show, type JSX } from 'solid-js';
import type { MissingNeed } from '../../data/missing-need.ts';
import { missingNeedSentences } from '../../language/sign-in.ts';
import { Unusable } from './unusable.tsx';

/** Instead of the app where it cannot work: said before anybody types a password. Stands outside the router. */
export function NotHere(props: { readonly need: MissingNeed }): JSX.Element {
  const secureAddress = (): string => location.href.replace(/^http:/u, 'https:');
  return (
    <Unusable {...missingNeedSentences[props.need]}>
      <Show when={props.need === 'insecure'}>
        <a class="button primary" href={secureAddress()}>
          Try the same with https://
        </a>
      </Show>
    </Unusable>
  );
}

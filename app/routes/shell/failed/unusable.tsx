import type { JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { failedWords } from '../../../language/failed-words.ts';
import { Brand } from '../brand.tsx';

export interface UnusableProps {
  readonly title: string;
  readonly says: string;
  /** What can be done instead of a reload. */
  readonly children?: JSX.Element;
}

export function Unusable(props: UnusableProps): JSX.Element {
  return (
    <main class="door">
      <div class="door-form">
        <Brand />
        <h1>{props.title}</h1>
        <p class="soft">{props.says}</p>
        <div class="cluster">
          {props.children ?? (
            <Button kind="primary" onClick={() => location.reload()}>
              {failedWords.reload}
            </Button>
          )}
        </div>
      </div>
    </main>
  );
}

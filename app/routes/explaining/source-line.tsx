import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import type { Source } from '../../../shared/permissions/explain.ts';
import { collections } from '../../../shared/schema/records.ts';
import { Sentence } from '../../components/sentence.tsx';
import { recordPath } from '../records/record-paths.ts';
import { sourceText } from './may-do.ts';

export interface SourceProps {
  readonly source: Source;
  readonly nameOf: (role: string) => string;
  /** Whether roles may be read, so that a link to one leads somewhere. */
  readonly linked: boolean;
}

/** What says it, and by which way; the role that the user has is a link for whoever may read roles. */
export function SourceLine(props: SourceProps): JSX.Element {
  const first = (): string => props.source.path[0] ?? '';
  const name = (): string => props.nameOf(first());
  return (
    <Sentence
      text={sourceText(props.source, (id) => (id === first() ? '{role}' : props.nameOf(id)))}
      role={
        <Show when={props.linked} fallback={name()}>
          <A href={recordPath(collections.roles, first())}>{name()}</A>
        </Show>
      }
    />
  );
}

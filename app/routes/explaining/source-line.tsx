import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import type { Source } from '../../../shared/permissions/explain.ts';
import { collections } from '../../../shared/schema/records.ts';
import { Sentence } from '../../components/sentence.tsx';
import { recordPath } from '../records/record-paths.ts';
import { sourceText } from './may-do.ts';

export interface SourceProps {
  readonly source: Source;
  readonly nameOf: (role: string) => string;
}

/** What says it, and by which way; the role that the user has is a link. */
export function SourceLine(props: SourceProps): JSX.Element {
  const first = (): string => props.source.path[0] ?? '';
  return (
    <Sentence
      text={sourceText(props.source, (id) => (id === first() ? '{role}' : props.nameOf(id)))}
      role={<A href={recordPath(collections.roles, first())}>{props.nameOf(first())}</A>}
    />
  );
}

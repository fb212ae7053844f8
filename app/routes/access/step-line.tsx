import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import type { Change } from '../../../shared/document/change.ts';
import { collections, type Collection } from '../../../shared/schema/records.ts';
import { Sentence } from '../../components/sentence.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { useNames } from '../../state/use-names.ts';
import { useWords } from '../editing/use-words.ts';
import { recordPath } from '../records/record-paths.ts';
import { stepText } from './step-text.ts';

/** One change in words; what it names is a link. */
export function StepLine(props: { readonly change: Change }): JSX.Element {
  const names = useNames();
  const words = useWords();
  const link = (collection: Collection, id: string | null): JSX.Element => (
    <A href={recordPath(collection, id ?? '')}>{names.of(collection, id ?? '') ?? wordsOf(collection).unknown}</A>
  );
  const member = (): string => {
    const { collection, field, member } = props.change;
    return words.member(collection, field, member ?? '').name;
  };
  /** The role that is changed, or that is given or taken. */
  const role = (): string | null =>
    props.change.collection === collections.roles ? props.change.id : props.change.member;
  return (
    <Sentence
      text={stepText(props.change)}
      user={link(collections.users, props.change.id)}
      role={link(collections.roles, role())}
      parent={link(collections.roles, props.change.member)}
      scope={link(collections.roles, String(props.change.after))}
      desk={link(collections.desks, props.change.member ?? props.change.id)}
      permission={<code>{props.change.member}</code>}
      module={member()}
      place={member()}
      level={words.value(props.change.collection, props.change.field, props.change.member, props.change.after)}
    />
  );
}

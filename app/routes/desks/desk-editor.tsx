import { lazy, Show, type JSX } from 'solid-js';
import { useCan } from '../../state/use-session.ts';
import { NamedRecordEditor } from '../editing/named-record-editor.tsx';
import { warmed } from '../warmed.ts';
import { DeskPeople } from './desk-people.tsx';
import { DeskQueues } from './desk-queues.tsx';
import { useDeskScope } from './use-desk-scope.ts';
import './desks.css';

const DeleteDesk = warmed(lazy(() => import('./delete-desk.tsx').then((module) => ({ default: module.DeleteDesk }))));

/** Creates a desk, or shows and changes one. */
export default function DeskEditor(): JSX.Element {
  const can = useCan();
  const scope = useDeskScope();
  return (
    <NamedRecordEditor
      collection="desks"
      about="A team, by the name that managers and reports know it by."
      deleteRefused={(id) => (can('delete_desk') ? scope.outOfScope(id) : 'Needs delete_desk')}
      more={({ draft, locked, problem }) => (
        <>
          <DeskQueues draft={draft} locked={locked()} problem={problem('queues')} />
          <Show when={!draft.isNew() && draft.saved()}>{(desk) => <DeskPeople desk={desk()} />}</Show>
        </>
      )}
      deletion={(props) => <DeleteDesk desk={props.record} onClose={props.onClose} onDeleted={props.onDeleted} />}
    />
  );
}

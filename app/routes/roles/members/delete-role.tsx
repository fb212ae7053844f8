import { collections } from '../../../../shared/schema/records.ts';
import { createMemo, Show, type JSX } from 'solid-js';
import { limits } from '../../../../shared/schema/limits.ts';
import { listed } from '../../../language/listing.ts';
import { useRecords } from '../../../state/use-records.ts';
import { useCan } from '../../../state/use-session.ts';
import { DeleteSheet } from '../../editing/review/delete-sheet.tsx';
import { roleMembers } from './role-members.ts';

/** Names who holds the role and what each of them loses, first. */
export function DeleteRole(props: {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}): JSX.Element {
  const roles = useRecords(collections.roles);
  const users = useRecords(collections.users);
  const can = useCan();
  // As it was when this opened: deleting it must not change what is said.
  const role = roles.byId(props.id);
  const members = createMemo(() => roleMembers(props.id, users.list()));
  const extending = createMemo(() => roles.list().filter((one) => Object.hasOwn(one.extends, props.id)));
  return (
    <DeleteSheet
      collection={collections.roles}
      id={props.id}
      name={role?.name ?? ''}
      onClose={props.onClose}
      onDeleted={props.onDeleted}
    >
      <Show
        when={can('show_user')}
        fallback={<p>Whoever holds it loses what it grants. You may not see users, so who that is is not shown.</p>}
      >
        <p>
          <Show when={members().length > 0} fallback="Nobody holds it.">
            {members().length === 1 ? 'One user holds it: ' : `${members().length} users hold it: `}
            <strong>
              {listed(
                members().map((member) => member.user.username),
                20,
              )}
            </strong>
            . They keep the assignment, and it grants nothing while the role is deleted.
          </Show>
        </p>
      </Show>
      <Show when={extending().length > 0}>
        <p>
          {extending().length === 1 ? 'One role extends it' : `${extending().length} roles extend it`}:{' '}
          <strong>
            {listed(
              extending().map((one) => one.name),
              20,
            )}
          </strong>
          .
        </p>
      </Show>
      <p class="soft">
        For {limits.restoreDays} days it can be restored from Deleted with everything it has; its name is free at once.
      </p>
    </DeleteSheet>
  );
}

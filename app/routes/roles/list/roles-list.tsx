import { useSearchParams } from '@solidjs/router';
import { createMemo, createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import { collections } from '../../../../shared/schema/records.ts';
import type { MenuItem } from '../../../components/menu.tsx';
import { Popover } from '../../../components/popover.tsx';
import { Sentence } from '../../../components/sentence.tsx';
import { recordsWords } from '../../../language/records-words.ts';
import { rolesWords } from '../../../language/roles-words.ts';
import { viewingWords } from '../../../language/viewing-words.ts';
import { useRecords } from '../../../state/use-records.ts';
import { useCan } from '../../../state/use-session.ts';
import { ListFrame } from '../../records/list-frame.tsx';
import { clonePath } from '../../records/record-paths.ts';
import { useExports } from '../../records/use-exports.ts';
import { useRowActions } from '../../records/row-actions.ts';
import { useViewAs } from '../../shell/viewing/use-view-as.ts';
import { viewAsPath } from '../../shell/viewing/view-as-path.ts';
import { warmed } from '../../warmed.ts';
import { roleColumns } from './role-columns.tsx';
import { RoleKindsHelp } from './role-kinds-help.tsx';
import { rowsOf, type RoleRow } from './role-row.ts';
import { searchRoles, type RoleMatch } from './role-search.ts';
import '../roles.css';

const PeopleSheet = warmed(
  lazy(() => import('../../assigning/people-sheet.tsx').then((module) => ({ default: module.PeopleSheet }))),
);

/** A permission to ask for: who has it? */
const example: PermissionKey = 'show_cost';

/** The roles made here and the built-in ones, found by name or by what they grant. */
export default function RolesList(): JSX.Element {
  const roles = useRecords(collections.roles);
  const users = useRecords(collections.users);
  const can = useCan();
  const actions = useRowActions(collections.roles);
  const viewAs = useViewAs();
  // In the address, so that Back returns to what was searched.
  const [address, setAddress] = useSearchParams<{ search?: string }>();
  const query = (): string => address.search ?? '';
  const exports = useExports();
  const [giving, setGiving] = createSignal<RoleRow | null>(null);
  // No users at all: they are still on their way, or hidden from me; I am always one of them.
  const rows = createMemo(() =>
    rowsOf(roles.list(), can('show_user') && users.list().length > 0 ? users.list() : null),
  );
  const found = createMemo(() => searchRoles(rows(), query()));
  const share = ({ id, role }: RoleRow): MenuItem => ({
    label: recordsWords.exportOne,
    icon: 'download',
    onSelect: () => exports.records([collections.roles], role.name, new Set([id])),
  });
  const menuOf = ({ row }: RoleMatch, onDelete: () => void): readonly MenuItem[] => {
    const custom = row.kind === 'custom';
    const clone: MenuItem = {
      label: rolesWords.clone,
      icon: 'copy',
      href: clonePath(collections.roles, row.id),
      refused: can('create_role') ? null : recordsWords.needs('create_role'),
    };
    const give: MenuItem = {
      label: rolesWords.choosePeople,
      icon: 'users',
      refused:
        (['show_user', 'edit_user'] as const).filter((needed) => !can(needed)).map(recordsWords.needs)[0] ?? null,
      onSelect: () => setGiving(row),
    };
    return [
      actions.open(row.id, custom),
      ...(row.kind === 'built-in scope' ? [] : [give]),
      clone,
      { label: viewingWords.as(row.role.name), icon: 'eye', href: viewAsPath(row.id), refused: viewAs.refusal('role') },
      ...(custom ? [share(row), actions.remove(onDelete)] : []),
    ];
  };
  return (
    <>
      <ListFrame<typeof collections.roles, RoleMatch>
        collection={collections.roles}
        rows={found()}
        total={rows().length}
        columns={roleColumns}
        search={query()}
        onSearch={(value) => setAddress({ search: value === '' ? undefined : value }, { replace: true })}
        searchHint={rolesWords.searchHint(example)}
        searchHelp={<Sentence text={rolesWords.searchHelp} permission={<code>{example}</code>} />}
        description={
          <>
            {rolesWords.kinds(roles.list().length, rows().length - roles.list().length)}{' '}
            <Popover label={rolesWords.about} trigger={rolesWords.about}>
              <RoleKindsHelp />
            </Popover>
          </>
        }
        menu={menuOf}
      />
      <Show when={giving()} keyed>
        {(row) => (
          <Suspense>
            <PeopleSheet field="roles" id={row.id} name={row.role.name} onClose={() => setGiving(null)} />
          </Suspense>
        )}
      </Show>
    </>
  );
}

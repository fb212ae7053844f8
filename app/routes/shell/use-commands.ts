import { searchText } from '../../components/search-text.ts';
import { useNavigate } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';
import { createText } from '../../language/names.ts';
import { useRecords } from '../../state/use-records.ts';
import { useCan } from '../../state/use-session.ts';
import { builtInRoles } from '../../../shared/catalogue/built-in-roles.ts';
import { chooseTheme } from './theme.ts';
import type { Command } from './command-search.ts';
import { areas, upkeep } from './places.ts';

/** Everything the person may reach: screens, actions, and the records this device holds. */
export function useCommands(): Accessor<readonly Command[]> {
  const navigate = useNavigate();
  const can = useCan();
  const [roles, users, desks, queues] = [
    useRecords('roles'),
    useRecords('users'),
    useRecords('desks'),
    useRecords('queues'),
  ];
  const go = (href: string) => (): void => navigate(href);

  const fixed = createMemo((): readonly Command[] => [
    ...[...areas, ...upkeep]
      .filter((place) => place.needs === null || can(place.needs))
      .map((place) => command({ kind: 'Go to', label: place.label, icon: place.icon, run: go(place.href) })),
    ...(can('create_role')
      ? [command({ kind: 'Action', label: createText('roles'), icon: 'plus', run: go('/roles/new') })]
      : []),
    ...(can('create_user')
      ? [command({ kind: 'Action', label: createText('users'), icon: 'plus', run: go('/users/new') })]
      : []),
    ...(can('create_user')
      ? [command({ kind: 'Action', label: 'Import users', icon: 'upload', run: go('/users/import') })]
      : []),
    ...(can('create_desk')
      ? [command({ kind: 'Action', label: createText('desks'), icon: 'plus', run: go('/desks/new') })]
      : []),
    ...(can('edit_queue_manager')
      ? [command({ kind: 'Action', label: createText('queues'), icon: 'plus', run: go('/queues/new') })]
      : []),
    command({ kind: 'Action', label: 'Light theme', icon: 'sun', run: () => chooseTheme('light') }),
    command({ kind: 'Action', label: 'Dark theme', icon: 'moon', run: () => chooseTheme('dark') }),
    command({ kind: 'Action', label: 'Theme of the system', icon: 'device', run: () => chooseTheme('system') }),
  ]);
  const records = createMemo((): readonly Command[] => [
    ...(can('show_role')
      ? [...builtInRoles, ...roles.list()].map((role) =>
          command({ kind: 'Role', id: role.id, label: role.name, icon: 'roles', run: go(`/roles/${role.id}`) }),
        )
      : []),
    ...users.list().map((user) =>
      command({
        kind: 'User',
        id: user.id,
        label: user.username,
        detail: user.email,
        icon: 'user',
        run: go(`/users/${user.id}`),
      }),
    ),
    ...desks
      .list()
      .map((desk) =>
        command({ kind: 'Desk', id: desk.id, label: desk.name, icon: 'desks', run: go(`/desks/${desk.id}`) }),
      ),
    ...queues
      .list()
      .map((queue) =>
        command({ kind: 'Queue', id: queue.id, label: queue.name, icon: 'queues', run: go(`/queues/${queue.id}`) }),
      ),
  ]);
  return createMemo(() => [...fixed(), ...records()]);
}

function command(given: Omit<Command, 'id' | 'text'> & { readonly id?: string }): Command {
  return {
    id: `${given.kind} ${given.label}`,
    ...given,
    text: searchText(`${given.label} ${given.detail ?? ''} ${given.kind}`),
  };
}

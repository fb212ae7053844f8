import { For, Show, type JSX } from 'solid-js';
import { roleKinds, type RoleKind } from '../../../../shared/catalogue/role-kinds.ts';
import { Badge } from '../../../components/badge.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Popover } from '../../../components/popover.tsx';
import type { Column } from '../../../components/table-column.ts';
import { WaitingMark } from '../../editing/saving/waiting-badge.tsx';
import { listed } from '../../../language/listing.ts';
import type { RoleMatch } from './role-search.ts';

const order: Readonly<Record<RoleKind, number>> = { custom: 0, 'built-in role': 1, 'built-in scope': 2 };

/** `waits`: whether a role holds changes that are not on the server yet. */
export function roleColumns(waits: (id: string) => boolean): readonly Column<RoleMatch>[] {
  return [
    {
      key: 'name',
      title: 'Name',
      width: 'minmax(9rem, 1.2fr)',
      sortBy: (match) => match.row.role.name,
      cell: (match) => (
        <>
          {match.row.role.name} <WaitingMark when={waits(match.row.id)} />
        </>
      ),
    },
    {
      key: 'description',
      title: 'Description',
      width: 'minmax(10rem, 2.2fr)',
      cell: (match) => <Description match={match} />,
    },
    {
      key: 'flags',
      title: 'Flags',
      // Three of them side by side: a row has one line.
      width: '14.75rem',
      narrow: 'aside',
      cell: (match) => <Flags match={match} />,
    },
    {
      key: 'kind',
      title: 'Kind',
      width: '7.5rem',
      narrow: 'hidden',
      sortBy: (match) => order[match.row.kind],
      cell: (match) => (
        <Popover
          label={roleKinds[match.row.kind].name}
          trigger={roleKinds[match.row.kind].name}
          triggerClass="plain-word"
          hover
        >
          {roleKinds[match.row.kind].says}
        </Popover>
      ),
    },
    {
      key: 'members',
      title: 'Members',
      width: '5rem',
      align: 'end',
      narrow: 'hidden',
      sortBy: (match) => match.row.members ?? -1,
      cell: (match) => (
        <Show
          when={match.row.members !== null}
          fallback={
            <span class="faint" title="Not known on this device">
              –
            </span>
          }
        >
          {match.row.members}
        </Show>
      ),
    },
  ];
}

/** Why the search found it, where that is not its name or description. */
function Description(props: { readonly match: RoleMatch }): JSX.Element {
  return (
    <Show
      when={props.match.because.length > 0}
      fallback={<span class="soft truncate">{props.match.row.role.description}</span>}
    >
      <span class="why-found truncate">
        {props.match.row.grants.admin ? 'admin implies ' : 'grants '}
        <For each={props.match.because.slice(0, 3)}>
          {(key, at) => (
            <>
              {at() > 0 ? ', ' : ''}
              <code>{key}</code>
            </>
          )}
        </For>
        <Show when={props.match.because.length > 3}> and {props.match.because.length - 3} more</Show>
      </span>
    </Show>
  );
}

function Flags(props: { readonly match: RoleMatch }): JSX.Element {
  return (
    <span class="role-flags">
      <Show when={props.match.row.grants.admin}>
        <Badge tone="bad" title="Holds admin: every right there is">
          Admin
        </Badge>
      </Show>
      <Show when={props.match.row.risky.length > 0}>
        <Badge tone="warn" title={`Deserves a second look: ${listed(props.match.row.risky, 12)}`}>
          {props.match.row.risky.length} risky
        </Badge>
      </Show>
      <Show when={props.match.row.restricted}>
        <Badge title="Works only from accepted IPs or countries">Restricted</Badge>
      </Show>
      <Show when={props.match.row.role.maskPhone}>
        <Badge title="Phone numbers are hidden from its holders">Masks phone</Badge>
      </Show>
      <Show when={props.match.row.kind !== 'custom'}>
        <span class="only-narrow">{roleKinds[props.match.row.kind].name}</span>
      </Show>
      <Show when={props.match.row.members !== null}>
        <span class="only-narrow" title="Members">
          <Icon name="users" size={14} />
          {props.match.row.members}
          <span class="visually-hidden"> members</span>
        </span>
      </Show>
    </span>
  );
}

import { Show, type JSX } from 'solid-js';
import type { RoleKind } from '../../../language/catalogue-text.ts';
import { catalogueWords } from '../../../language/catalogue-words.ts';
import { Badge } from '../../../components/badge.tsx';
import { collections } from '../../../../shared/schema/records.ts';
import { Sentence } from '../../../components/sentence.tsx';
import { rolesWords } from '../../../language/roles-words.ts';
import { Icon } from '../../../components/icon.tsx';
import { Popover } from '../../../components/popover.tsx';
import type { Column } from '../../../components/table-column.ts';
import { fieldLabel } from '../../../language/field-text.ts';
import { listed } from '../../../language/listing.ts';
import type { RoleMatch } from './role-search.ts';

const order: Readonly<Record<RoleKind, number>> = { custom: 0, 'built-in role': 1, 'built-in scope': 2 };

/** After the name. */
export const roleColumns: readonly Column<RoleMatch>[] = [
  {
    key: 'description',
    get title() {
      return fieldLabel(collections.roles, 'description');
    },
    width: 'minmax(10rem, 2.2fr)',
    cell: (match) => <Description match={match} />,
  },
  {
    key: 'flags',
    get title() {
      return rolesWords.flags;
    },
    // Three of them side by side: a row has one line.
    width: '14.75rem',
    narrow: 'aside',
    cell: (match) => <Flags match={match} />,
  },
  {
    key: 'kind',
    get title() {
      return rolesWords.kind;
    },
    width: '7.5rem',
    narrow: 'hidden',
    sortBy: (match) => order[match.row.kind],
    cell: (match) => (
      <Popover
        label={catalogueWords.roleKinds[match.row.kind].name}
        trigger={catalogueWords.roleKinds[match.row.kind].name}
        triggerClass="plain-word"
        hover
      >
        {catalogueWords.roleKinds[match.row.kind].says}
      </Popover>
    ),
  },
  {
    key: 'members',
    get title() {
      return rolesWords.members;
    },
    width: '5rem',
    align: 'end',
    narrow: 'hidden',
    sortBy: (match) => match.row.members ?? -1,
    cell: (match) => (
      <Show
        when={match.row.members !== null}
        fallback={
          <span class="faint" title={rolesWords.membersUnknown}>
            –
          </span>
        }
      >
        {match.row.members}
      </Show>
    ),
  },
];

/** Why the search found it, where that is not its name or description. */
function Description(props: { readonly match: RoleMatch }): JSX.Element {
  return (
    <Show
      when={props.match.because.length > 0}
      fallback={<span class="soft truncate">{props.match.row.role.description}</span>}
    >
      <span class="why-found truncate">
        <Sentence
          text={props.match.row.grants.admin ? rolesWords.foundByAdmin : rolesWords.foundByGrant}
          permissions={<code>{listed(props.match.because)}</code>}
        />
      </span>
    </Show>
  );
}

function Flags(props: { readonly match: RoleMatch }): JSX.Element {
  return (
    <span class="role-flags">
      <Show when={props.match.row.grants.admin}>
        <Badge tone="bad" title={rolesWords.adminSays}>
          {rolesWords.admin}
        </Badge>
      </Show>
      <Show when={props.match.row.risky.length > 0}>
        <Badge tone="warn" title={rolesWords.riskySays(listed(props.match.row.risky, 12))}>
          {rolesWords.risky(props.match.row.risky.length)}
        </Badge>
      </Show>
      <Show when={props.match.row.restricted}>
        <Badge title={rolesWords.restrictedSays}>{rolesWords.restricted}</Badge>
      </Show>
      <Show when={props.match.row.role.maskPhone}>
        <Badge title={rolesWords.masksPhoneSays}>{rolesWords.masksPhone}</Badge>
      </Show>
      <Show when={props.match.row.kind !== 'custom'}>
        <span class="only-narrow">{catalogueWords.roleKinds[props.match.row.kind].name}</span>
      </Show>
      <Show when={props.match.row.members !== null}>
        <span class="only-narrow" title={rolesWords.members}>
          <Icon name="users" size={14} />
          <span aria-hidden="true">{props.match.row.members}</span>
          <span class="visually-hidden">{rolesWords.countedMembers(props.match.row.members ?? 0)}</span>
        </span>
      </Show>
    </span>
  );
}

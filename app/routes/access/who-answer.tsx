import { createMemo, Show, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { explainPermission } from '../../../shared/permissions/explain.ts';
import { tellCan, type AskedResource } from '../../../shared/permissions/told.ts';
import { whoCan } from '../../../shared/permissions/who-can.ts';
import { collections, type User } from '../../../shared/schema/records.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import type { Column } from '../../components/table-column.ts';
import { VirtualTable } from '../../components/virtual-table.tsx';
import { accessWords as words } from '../../language/access-words.ts';
import { inARow } from '../../language/listing.ts';
import { dateTimeText } from '../../language/times.ts';
import { recordPath } from '../records/record-paths.ts';
import { sourceText } from '../explaining/may-do.ts';
import type { Asked } from './asked.ts';
import type { Access } from './use-access.ts';

export interface WhoAnswerProps {
  readonly permission: PermissionKey;
  readonly resource: AskedResource | null;
  readonly access: Access;
  readonly onAsk: (changed: Partial<Asked>) => void;
}

/** Everybody who can, each with what it comes from. */
export function WhoAnswer(props: WhoAnswerProps): JSX.Element {
  const able = createMemo(() =>
    whoCan(props.permission, props.access.organisation(), props.access.context(), props.resource ?? {}),
  );
  const because = (user: User): string => {
    const { organisation, context, nameOfRole } = props.access;
    const { sources } = explainPermission(user, organisation(), context(), props.permission);
    const active = sources.filter(({ inactive }) => inactive === null);
    return inARow([...new Set(active.map((source) => sourceText(source, nameOfRole)))]);
  };
  const onDesk = (user: User): string => {
    const { organisation, context } = props.access;
    const { permission, resource } = props;
    const { desk } = tellCan(user, organisation(), context(), { permission, resource }, true);
    const assignment = desk?.reasons?.assignment;
    if (assignment?.kind !== 'assigned') return words.everyDesk;
    const { until } = assignment;
    return until === null ? words.assigned : words.assignedUntil(dateTimeText(until));
  };
  const becauseColumn: Column<User> = {
    key: 'because',
    title: words.because,
    width: 'minmax(14rem, 2.5fr)',
    cell: (user) => <span class="truncate">{because(user)}</span>,
  };
  const deskColumn: Column<User> = {
    key: 'desk',
    title: words.deskColumn,
    width: 'minmax(8rem, 1fr)',
    cell: (user) => <span class="truncate">{onDesk(user)}</span>,
  };
  /** There is nothing more to say about data of no desk, which only a permission opens. */
  const saysDesk = (): boolean => typeof props.resource?.desk === 'string';
  const reasons = createMemo(() => (saysDesk() ? [becauseColumn, deskColumn] : [becauseColumn]));
  return <WhoTold able={able()} reasons={reasons()} access={props.access} onAsk={(changed) => props.onAsk(changed)} />;
}

/** The people, with what there is to say of each. */
export function WhoTold(props: {
  readonly able: readonly User[];
  readonly reasons: readonly Column<User>[];
  /** People who can, and of whom this device does not know yet. */
  readonly unknown?: number;
  readonly access: Access;
  readonly onAsk: (changed: Partial<Asked>) => void;
}): JSX.Element {
  // The table tells its columns by identity.
  const columns = createMemo((): readonly Column<User>[] => [
    {
      key: 'username',
      title: words.person,
      width: 'minmax(12rem, 1fr)',
      sortBy: (user) => user.username,
      cell: (user) => user.username,
      below: (user) => user.email,
    },
    ...props.reasons,
  ]);
  const count = (): number => props.able.length + (props.unknown ?? 0);
  const title = (): string => words.people(count(), props.access.organisation().count(collections.users));
  return (
    <Show
      when={count() > 0}
      fallback={
        <EmptyState icon="users" title={words.nobody}>
          <p>{words.nobodySays}</p>
        </EmptyState>
      }
    >
      <div role="status">
        <h2>{title()}</h2>
        <Show when={props.unknown}>{(unknown) => <p class="small soft">{words.notHereYet(unknown())}</p>}</Show>
      </div>
      <VirtualTable
        label={title()}
        rows={props.able}
        rowId={(user) => user.id}
        rowName={(user) => user.username}
        href={(user) => recordPath(collections.users, user.id)}
        columns={columns()}
        initialSort={{ key: 'username', descending: false }}
        actions={(user) => (
          <IconButton
            icon="info"
            label={words.whyThem(user().username)}
            size="small"
            onClick={() => props.onAsk({ ask: 'can', user: user().id })}
          />
        )}
      />
    </Show>
  );
}

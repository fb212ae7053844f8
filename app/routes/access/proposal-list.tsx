import { createMemo, createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { smallestChanges, type Proposal } from '../../../shared/permissions/smallest-changes.ts';
import type { AskedResource } from '../../../shared/permissions/told.ts';
import { isRestorable } from '../../../shared/permissions/turning/board.ts';
import { collections, type User } from '../../../shared/schema/records.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { accessWords as words } from '../../language/access-words.ts';
import { useSubject } from '../../state/use-session.ts';
import { useSentences } from '../editing/use-sentences.ts';
import { newPath } from '../records/record-paths.ts';
import { StepLine } from './step-line.tsx';
import type { Access } from './use-access.ts';

const shownAtOnce = 5;

export interface ProposalListProps {
  readonly user: User;
  readonly permission: PermissionKey;
  readonly resource: AskedResource | null;
  readonly access: Access;
}

/** The smallest changes that would turn the answer, and whether I could make each. */
export function ProposalList(props: ProposalListProps): JSX.Element {
  const actor = useSubject();
  const [all, setAll] = createSignal(false);
  const turning = createMemo(() => {
    const mine = actor();
    if (mine === null) return null;
    return smallestChanges(
      {
        user: props.user.id,
        permission: props.permission,
        ...(props.resource === null ? {} : { resource: props.resource }),
      },
      {
        organisation: props.access.organisation(),
        context: props.access.context(),
        actor: mine,
        today: Date.now(),
      },
    );
  });
  const proposals = (): readonly Proposal[] => turning()?.proposals ?? [];
  const isGone = (): boolean => {
    const { deletedAt } = props.user;
    return deletedAt !== null && !isRestorable(deletedAt, Date.now());
  };
  const shown = (): readonly Proposal[] => (all() ? proposals() : proposals().slice(0, shownAtOnce));
  return (
    <Show when={turning()}>
      {(found) => (
        <Section
          title={found().allowed ? words.turnOff : words.turnOn}
          description={
            proposals().length === 0
              ? undefined
              : words.turnSays(proposals().length, proposals()[0]?.changes.length ?? 0)
          }
        >
          <Switch>
            <Match when={!found().exact}>
              <Notice tone="warning">{words.tooMany}</Notice>
            </Match>
            <Match when={proposals().length === 0}>
              <Notice
                actions={
                  <Show when={!found().allowed && !isGone()}>
                    <Button size="small" icon="plus" href={newPath(collections.roles)}>
                      {words.newRole}
                    </Button>
                  </Show>
                }
              >
                {found().allowed ? words.noWayBack : isGone() ? words.gone : words.noWay}
              </Notice>
            </Match>
          </Switch>
          <ul class="lines">
            <For each={shown()}>{(proposal) => <ProposalLine proposal={proposal} />}</For>
          </ul>
          <Show when={!all() && proposals().length > shownAtOnce}>
            <Button size="small" onClick={() => setAll(true)}>
              {words.moreWays(proposals().length - shownAtOnce)}
            </Button>
          </Show>
        </Section>
      )}
    </Show>
  );
}

function ProposalLine(props: { readonly proposal: Proposal }): JSX.Element {
  const sentences = useSentences();
  const objections = createMemo(() => [...new Set(props.proposal.objections.map((reason) => sentences.says(reason)))]);
  return (
    <li class="proposal">
      <ul class="proposal-steps">
        <For each={props.proposal.changes}>
          {(change) => (
            <li>
              <StepLine change={change} />
            </li>
          )}
        </For>
      </ul>
      <p class="cluster small">
        <Badge tone={objections().length === 0 ? 'good' : 'neutral'}>
          {objections().length === 0 ? words.youCan : words.youCannot}
        </Badge>
        <Show when={props.proposal.others > 0}>
          <span class="soft">{words.others(props.proposal.others)}</span>
        </Show>
        <Show when={props.proposal.gains.length > 0}>
          <span class="soft">{words.alsoGives(props.proposal.gains)}</span>
        </Show>
        <Show when={props.proposal.losses.length > 0}>
          <span class="soft">{words.alsoTakes(props.proposal.losses)}</span>
        </Show>
        <Show when={props.proposal.masked !== null}>
          <span class="soft">{props.proposal.masked ? words.masks : words.unmasks}</span>
        </Show>
      </p>
      <For each={objections()}>{(says) => <p class="small soft">{says}</p>}</For>
    </li>
  );
}

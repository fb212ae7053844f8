import { collections } from '../../../../shared/schema/records.ts';
import { createMemo, createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import type { Change } from '../../../../shared/document/change.ts';
import type { DeskPage } from '../../../../shared/permissions/decide.ts';
import type { Reached } from '../../../../shared/permissions/desk-reach.ts';
import { Badge } from '../../../components/badge.tsx';
import { dateTimeText } from '../../../language/times.ts';
import { useNames } from '../../../state/use-names.ts';
import { useRecords } from '../../../state/use-records.ts';
import type { AffectedGroup } from './affected-groups.ts';
import type { ReachGroup } from './reach-groups.ts';
import { useEffects, type Effects } from './use-effects.ts';
import { Weighty } from './weighty.tsx';
import { reviewWords } from '../../../language/review-words.ts';
import { inARow } from '../../../language/listing.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { sortedNames } from '../../../components/natural-order.ts';
import { PermissionItems } from '../../granting/permission-items.tsx';
import './review.css';

/** Who gains and loses what, by name, for changes that are shown nowhere else. */
export function Affected(props: { readonly changes: readonly Change[] }): JSX.Element {
  const effects = useEffects(() => props.changes);
  return (
    <>
      <Weighty effects={effects()} />
      <AffectedPeople effects={effects()} />
    </>
  );
}

/** Who gains and loses what, by name. */
export function AffectedPeople(props: { readonly effects: Effects }): JSX.Element {
  const groups = (): readonly AffectedGroup[] => props.effects.groups;
  const reaches = (): readonly ReachGroup[] => props.effects.reaches;
  const count = (): number => new Set([...groups(), ...reaches()].flatMap(({ users }) => users)).size;
  return (
    <section class="affected" aria-labelledby="affected-title">
      <h3 id="affected-title">{reviewWords.affected(count())}</h3>
      <Switch>
        <Match when={!props.effects.known}>
          <p class="soft">{reviewWords.affectedHidden}</p>
        </Match>
        <Match when={count() === 0}>
          <p class="soft">{reviewWords.nobodyAffected}</p>
        </Match>
        <Match when={true}>
          <ul class="lines">
            <For each={groups().slice(0, groupsShown)}>
              {(group) => <Group group={group} nameOf={props.effects.nameOf} />}
            </For>
            <For each={reaches().slice(0, groupsShown)}>
              {(group) => <Reach group={group} effects={props.effects} />}
            </For>
          </ul>
          <Show when={groups().length > groupsShown}>
            <p class="soft">{reviewWords.moreAffected(groups().length - groupsShown)}</p>
          </Show>
        </Match>
      </Switch>
    </section>
  );
}

const namesShown = 5;
const groupsShown = 50;
const recordsShown = 12;

function Group(props: { readonly group: AffectedGroup; readonly nameOf: (user: string) => string }): JSX.Element {
  const desks = useRecords(collections.desks);
  const signsIn = (): boolean => props.group.signIn === null || props.group.signIn === 'ok';
  const deskNames = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => desks.byId(id)?.name ?? wordsOf(collections.desks).unknown);
  return (
    <li>
      <People users={props.group.users} nameOf={props.nameOf} />
      <Rights verb={reviewWords.gains(props.group.users.length)} tone="good" keys={props.group.gains} />
      <Rights verb={reviewWords.loses(props.group.users.length)} tone="bad" keys={props.group.losses} />
      <Sight
        badge={reviewWords.sees(props.group.users.length)}
        tone="good"
        desks={deskNames(props.group.desksGained)}
        pages={props.group.allDesksGained}
      />
      <Sight
        badge={reviewWords.seesNoMore(props.group.users.length)}
        tone="bad"
        desks={deskNames(props.group.desksLost)}
        pages={props.group.allDesksLost}
      />
      <Show when={props.group.gainsUntil}>
        {(end) => <p class="affected-until small soft">{reviewWords.gainsUntil(dateTimeText(end()))}</p>}
      </Show>
      <Show when={props.group.masked !== null}>
        <p class="affected-rights">
          <Badge tone={props.group.masked ? 'bad' : 'good'}>
            {props.group.masked ? reviewWords.masked : reviewWords.unmasked}
          </Badge>
          {props.group.masked ? reviewWords.maskedFromNow : reviewWords.unmaskedFromNow}
        </p>
      </Show>
      <Show when={props.group.enabled !== null}>
        <p class="affected-rights">
          <Badge tone={!props.group.enabled ? 'bad' : signsIn() ? 'good' : 'warn'}>
            {props.group.enabled ? reviewWords.enabled : reviewWords.disabled}
          </Badge>
          {props.group.enabled ? reviewWords.enabledFromNow(props.group.signIn) : reviewWords.disabledFromNow}
        </p>
      </Show>
    </li>
  );
}

/** By name: the first few, and all of them a tap away. */
function People(props: { readonly users: readonly string[]; readonly nameOf: (user: string) => string }): JSX.Element {
  const [all, setAll] = createSignal(false);
  const names = createMemo(() => sortedNames(props.users.map((id) => props.nameOf(id))));
  return (
    <p class="affected-names">
      <strong>{inARow(all() ? names() : names().slice(0, namesShown))}</strong>
      <Show when={!all() && names().length > namesShown}>
        {' '}
        <button type="button" class="explains" onClick={() => setAll(true)}>
          {reviewWords.moreNames(names().length - namesShown)}
        </button>
      </Show>
    </p>
  );
}

function Rights(props: {
  readonly verb: string;
  readonly tone: 'bad' | 'good';
  readonly keys: readonly PermissionKey[];
}): JSX.Element {
  // admin implies everything: naming a hundred others would hide it.
  const keys = (): readonly PermissionKey[] => (props.keys.includes('admin') ? ['admin'] : props.keys);
  return (
    <Show when={props.keys.length > 0}>
      <div class="affected-rights">
        <Badge tone={props.tone}>{props.verb}</Badge>
        <ul>
          <PermissionItems keys={keys()} />
        </ul>
      </div>
    </Show>
  );
}

/** Desks that become visible to them, or invisible. */
function Sight(props: {
  readonly badge: string;
  readonly tone: 'bad' | 'good';
  readonly desks: readonly string[];
  readonly pages: readonly DeskPage[];
}): JSX.Element {
  return (
    <Show when={props.desks.length + props.pages.length > 0}>
      <div class="affected-rights">
        <Badge tone={props.tone}>{props.badge}</Badge>
        <ul>
          <For each={props.pages}>{(page) => <li>{reviewWords.allDesks[page]}</li>}</For>
          <For each={props.desks}>{(desk) => <li>{desk}</li>}</For>
        </ul>
      </div>
    </Show>
  );
}

/** Whom records reach that come onto a desk, and whom they leave. */
function Reach(props: { readonly group: ReachGroup; readonly effects: Effects }): JSX.Element {
  return (
    <li>
      <People users={props.group.users} nameOf={props.effects.nameOf} />
      <Records badge={reviewWords.edits} tone="good" records={props.group.gains} made={props.effects.made} />
      <Records badge={reviewWords.editsNoMore} tone="bad" records={props.group.losses} made={props.effects.made} />
    </li>
  );
}

function Records(props: {
  readonly badge: string;
  readonly tone: 'bad' | 'good';
  readonly records: readonly Reached[];
  readonly made: readonly Change[];
}): JSX.Element {
  const names = useNames(() => props.made);
  const nameOf = ({ collection, id }: Reached): string => {
    const words = wordsOf(collection);
    const name = names.of(collection, id);
    return name === null ? words.unknown : words.titled(name);
  };
  return (
    <Show when={props.records.length > 0}>
      <div class="affected-rights">
        <Badge tone={props.tone}>{props.badge}</Badge>
        <ul>
          <For each={props.records.slice(0, recordsShown)}>{(record) => <li>{nameOf(record)}</li>}</For>
          <Show when={props.records.length > recordsShown}>
            <li>{reviewWords.moreRecords(props.records.length - recordsShown)}</li>
          </Show>
        </ul>
      </div>
    </Show>
  );
}

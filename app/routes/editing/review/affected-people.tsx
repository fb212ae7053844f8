import { collections } from '../../../../shared/schema/records.ts';
import { createMemo, createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import type { Change } from '../../../../shared/document/change.ts';
import { Badge } from '../../../components/badge.tsx';
import { useRecords } from '../../../state/use-records.ts';
import type { AffectedGroup } from './affected-groups.ts';
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
  const count = (): number => groups().reduce((sum, group) => sum + group.users.length, 0);
  return (
    <section class="affected" aria-labelledby="affected-title">
      <h3 id="affected-title">{reviewWords.affected(count())}</h3>
      <Switch>
        <Match when={!props.effects.known}>
          <p class="soft">{reviewWords.affectedHidden}</p>
        </Match>
        <Match when={groups().length === 0}>
          <p class="soft">{reviewWords.nobodyAffected}</p>
        </Match>
        <Match when={true}>
          <ul class="lines">
            <For each={groups().slice(0, groupsShown)}>
              {(group) => <Group group={group} nameOf={props.effects.nameOf} />}
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

const namesShown = 12;
const groupsShown = 50;

function Group(props: { readonly group: AffectedGroup; readonly nameOf: (user: string) => string }): JSX.Element {
  const desks = useRecords(collections.desks);
  const [all, setAll] = createSignal(false);
  const names = createMemo(() => sortedNames(props.group.users.map((id) => props.nameOf(id))));
  const signsIn = (): boolean => props.group.signIn === null || props.group.signIn === 'ok';
  const deskNames = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => desks.byId(id)?.name ?? wordsOf(collections.desks).unknown);
  return (
    <li>
      <p class="affected-names">
        <strong>{inARow(all() ? names() : names().slice(0, namesShown))}</strong>
        <Show when={!all() && names().length > namesShown}>
          {' '}
          <button type="button" class="explains" onClick={() => setAll(true)}>
            {reviewWords.moreNames(names().length - namesShown)}
          </button>
        </Show>
      </p>
      <Rights
        verb={reviewWords.gains(props.group.users.length)}
        tone="good"
        keys={props.group.gains}
        desks={deskNames(props.group.desksGained)}
      />
      <Rights
        verb={reviewWords.loses(props.group.users.length)}
        tone="bad"
        keys={props.group.losses}
        desks={deskNames(props.group.desksLost)}
      />
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

function Rights(props: {
  readonly verb: string;
  readonly tone: 'bad' | 'good';
  readonly keys: readonly PermissionKey[];
  readonly desks: readonly string[];
}): JSX.Element {
  // admin implies everything: naming a hundred others would hide it.
  const keys = (): readonly PermissionKey[] => (props.keys.includes('admin') ? ['admin'] : props.keys);
  return (
    <Show when={props.keys.length + props.desks.length > 0}>
      <div class="affected-rights">
        <Badge tone={props.tone}>{props.verb}</Badge>
        <ul>
          <PermissionItems keys={keys()} />
          <For each={props.desks}>{(desk) => <li>{desk}</li>}</For>
        </ul>
      </div>
    </Show>
  );
}

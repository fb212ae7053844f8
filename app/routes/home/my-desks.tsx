import { collections } from '../../../shared/schema/records.ts';
import { For, Show, type JSX } from 'solid-js';
import { Badge } from '../../components/badge.tsx';
import type { DeskScope, SubjectDesks } from '../../../shared/permissions/subject.ts';
import { sortedNames } from '../../components/natural-order.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { homeWords } from '../../language/home-words.ts';
import { useNames } from '../../state/use-names.ts';

/** Desk scope is per page. */
export function MyDesks(props: { readonly desks: SubjectDesks }): JSX.Element {
  return (
    <dl class="facts">
      <dt>{homeWords.assigned}</dt>
      <dd>
        <Scope scope={props.desks.assigned} none={homeWords.none} />
      </dd>
      <dt>{homeWords.realtime}</dt>
      <dd>
        <Scope scope={props.desks.realtime} none={homeWords.noDesk} />
      </dd>
      <dt>{homeWords.reports}</dt>
      <dd>
        <Scope scope={props.desks.reports} none={homeWords.noDesk} />
      </dd>
      <dt>{homeWords.editing}</dt>
      <dd>
        <Scope scope={props.desks.edit} none={homeWords.noDesk} />
      </dd>
      <dt>{homeWords.outside}</dt>
      <dd>
        <Show when={props.desks.outside} fallback={<span class="faint">{homeWords.notVisible}</span>}>
          {homeWords.visible}
        </Show>
      </dd>
    </dl>
  );
}

const shown = 12;

function Scope(props: { readonly scope: DeskScope; readonly none: string }): JSX.Element {
  const names = useNames();
  const ids = (): readonly string[] => (props.scope === 'all' ? [] : [...props.scope]);
  const known = (): readonly string[] => sortedNames(ids().flatMap((id) => names.of(collections.desks, id) ?? []));
  return (
    <Show when={props.scope !== 'all'} fallback={wordsOf(collections.desks).all}>
      <Show when={ids().length > 0} fallback={<span class="faint">{props.none}</span>}>
        <span class="cluster">
          <For each={known().slice(0, shown)}>{(name) => <Badge>{name}</Badge>}</For>
          <Show when={ids().length > Math.min(known().length, shown)}>
            <span class="soft">
              {known().length === 0
                ? wordsOf(collections.desks).counted(ids().length)
                : homeWords.andMore(ids().length - Math.min(known().length, shown))}
            </span>
          </Show>
        </span>
      </Show>
    </Show>
  );
}

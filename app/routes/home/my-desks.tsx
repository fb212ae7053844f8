import { collections } from '../../../shared/schema/records.ts';
import { For, Show, type JSX } from 'solid-js';
import { Badge } from '../../components/badge.tsx';
import type { DeskScope, SubjectDesks } from '../../../shared/permissions/subject.ts';
import { counted } from '../../language/listing.ts';
import { useNames } from '../../state/use-names.ts';

/** Desk scope is per page. */
export function MyDesks(props: { readonly desks: SubjectDesks }): JSX.Element {
  return (
    <dl class="facts">
      <dt>Assigned</dt>
      <dd>
        <Scope scope={props.desks.assigned} none="None" />
      </dd>
      <dt>Realtime page</dt>
      <dd>
        <Scope scope={props.desks.realtime} none="No desk" />
      </dd>
      <dt>Reports</dt>
      <dd>
        <Scope scope={props.desks.reports} none="No desk" />
      </dd>
      <dt>Editing</dt>
      <dd>
        <Scope scope={props.desks.edit} none="No desk" />
      </dd>
      <dt>Data of no desk</dt>
      <dd>{props.desks.outside ? 'Visible' : <span class="faint">Not visible</span>}</dd>
    </dl>
  );
}

const shown = 12;

function Scope(props: { readonly scope: DeskScope; readonly none: string }): JSX.Element {
  const names = useNames();
  const ids = (): readonly string[] => (props.scope === 'all' ? [] : [...props.scope]);
  const known = (): readonly string[] =>
    ids()
      .flatMap((id) => names.of(collections.desks, id) ?? [])
      .toSorted((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  return (
    <Show when={props.scope !== 'all'} fallback="All desks">
      <Show when={ids().length > 0} fallback={<span class="faint">{props.none}</span>}>
        <span class="cluster">
          <For each={known().slice(0, shown)}>{(name) => <Badge>{name}</Badge>}</For>
          <Show when={ids().length > Math.min(known().length, shown)}>
            <span class="soft">
              {known().length === 0
                ? counted(ids().length, 'desk')
                : `and ${ids().length - Math.min(known().length, shown)} more`}
            </span>
          </Show>
        </span>
      </Show>
    </Show>
  );
}

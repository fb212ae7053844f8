import { searchText } from '../../components/search-text.ts';
import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { permissions, type PermissionGroupKey, type PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { bitOf, hasBit } from '../../../shared/permissions/bits.ts';
import { has, type Subject } from '../../../shared/permissions/subject.ts';
import { Button } from '../../components/button.tsx';
import { Badge } from '../../components/badge.tsx';
import { Icon } from '../../components/icon.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { catalogueWords as words } from '../../language/catalogue-words.ts';
import { homeWords } from '../../language/home-words.ts';
import { listed } from '../../language/listing.ts';
import { matching } from '../records/matching.ts';

type Shown = 'all' | 'mine';
type Info = (typeof permissions)[number];

const searched = permissions.map((info) => ({
  info,
  text: searchText(`${info.key} ${words.permissions[info.key]} ${words.permissionGroups[info.group]}`),
}));

/** Permission by permission, grouped as in the role editor. */
export function MyPermissions(props: { readonly subject: Subject }): JSX.Element {
  const [search, setSearch] = createSignal('');
  const [shown, setShown] = createSignal<Shown>('mine');
  // A hundred ticks say less than the one sentence.
  const [unfolded, setUnfolded] = createSignal(false);
  const folded = (): boolean => has(props.subject, 'admin') && !unfolded() && search() === '';
  const inert = (key: PermissionKey): boolean => hasBit(props.subject.inert, bitOf(key));
  const groups = createMemo(() => {
    const found = new Map<PermissionGroupKey, Info[]>();
    for (const { info } of matching(searched, search())) {
      if (shown() === 'mine' && !has(props.subject, info.key) && !inert(info.key)) continue;
      const group = found.get(info.group);
      if (group) group.push(info);
      else found.set(info.group, [info]);
    }
    return [...found];
  });
  const held = createMemo(() => permissions.filter((info) => has(props.subject, info.key)).length);
  return (
    <>
      <div class="toolbar">
        <SearchField label={homeWords.searchPermissions} value={search()} onInput={setSearch} />
        <Show when={!folded()}>
          <SegmentedControl<Shown>
            label={homeWords.show}
            hideLabel
            value={shown()}
            onChange={setShown}
            segments={[
              { value: 'mine', label: homeWords.granted(held()) },
              { value: 'all', label: homeWords.all(permissions.length) },
            ]}
          />
        </Show>
      </div>
      <Show when={has(props.subject, 'admin')}>
        <p class="soft small">{homeWords.admin}</p>
      </Show>
      <Show
        when={!folded()}
        fallback={
          <Button size="small" onClick={() => setUnfolded(true)}>
            {homeWords.showAll(held())}
          </Button>
        }
      >
        <div class="my-permissions">
          <For
            each={groups()}
            fallback={
              <p class="soft">{search() === '' ? homeWords.nothingGranted : homeWords.noneMatches(search())}</p>
            }
          >
            {([group, list]) => (
              <section class="my-group">
                <h3>{words.permissionGroups[group]}</h3>
                <ul>
                  <For each={list}>
                    {(info) => (
                      <Line
                        info={info}
                        held={has(props.subject, info.key)}
                        inert={inert(info.key)}
                        lacks={info.needs.filter((need) => !has(props.subject, need as PermissionKey))}
                      />
                    )}
                  </For>
                </ul>
              </section>
            )}
          </For>
        </div>
      </Show>
    </>
  );
}

interface LineProps {
  readonly info: Info;
  readonly held: boolean;
  readonly inert: boolean;
  readonly lacks: readonly string[];
}

function Line(props: LineProps): JSX.Element {
  return (
    <li class="my-permission" classList={{ 'is-held': props.held }}>
      <Icon name={props.held ? 'check' : props.inert ? 'attention' : 'minus'} size={16} />
      <span>
        <span class="visually-hidden">
          {props.held ? homeWords.isGranted : props.inert ? homeWords.isWithoutEffect : homeWords.isNotGranted}{' '}
        </span>
        {words.permissions[props.info.key]} <code class="faint">{props.info.key}</code>
        <Show when={props.inert}>
          {' '}
          <Badge tone="warn">{homeWords.noEffectWithout(listed(props.lacks))}</Badge>
        </Show>
      </span>
    </li>
  );
}

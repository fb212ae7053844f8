import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { permissions, type PermissionGroupKey, type PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { Switch } from '../../../components/checkbox.tsx';
import { catalogueWords } from '../../../language/catalogue-words.ts';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { PermissionGroup } from './permission-group.tsx';
import { permissionsMeant } from './permission-search.ts';
import type { RoleEditing } from '../editor/role-editing.ts';
import { specialPermissions } from './special-permissions.ts';

const groups = groupsOfCatalogue();

/** The permissions by group: collapsible, searched by words or key, or only what is granted. */
export function PermissionsSection(props: { readonly editing: RoleEditing }): JSX.Element {
  const [query, setQuery] = createSignal('');
  const [grantedOnly, setGrantedOnly] = createSignal(props.editing.draft === null);
  const [toggled, setToggled] = createSignal<ReadonlyMap<string, boolean>>(new Map());
  const granted = (key: PermissionKey): boolean =>
    props.editing.grants().grants.has(key) || (props.editing.draft?.isChanged('permissions', key) ?? false);

  const searching = (): boolean => query().trim() !== '';
  const found = createMemo(() => new Set(permissionsMeant(query())));
  const shown = createMemo(() =>
    groups
      .map((group) => ({
        ...group,
        keys: group.keys.filter((key) => (!searching() || found().has(key)) && (!grantedOnly() || granted(key))),
      }))
      .filter((group) => group.keys.length > 0),
  );
  const count = (): number => shown().reduce((sum, group) => sum + group.keys.length, 0);
  // What was opened or closed by hand stays so; a search opens what it finds.
  const isOpen = (name: string): boolean => searching() || (toggled().get(name) ?? grantedOnly());
  const setAll = (open: boolean): void => {
    setToggled(new Map(groups.map((group) => [group.name, open])));
  };
  const allOpen = (): boolean => shown().every((group) => isOpen(group.name));
  return (
    <div class="permissions">
      <div class="toolbar">
        <SearchField
          label={roleEditorWords.permissions.search}
          placeholder={roleEditorWords.permissions.searchHint}
          value={query()}
          onInput={setQuery}
          result={searching() ? roleEditorWords.permissions.found(count()) : undefined}
        />
        <Switch label={roleEditorWords.permissions.grantedOnly} checked={grantedOnly()} onChange={setGrantedOnly} />
        <Show when={!searching()}>
          <Button kind="quiet" size="small" onClick={() => setAll(!allOpen())}>
            {allOpen() ? roleEditorWords.permissions.foldAll : roleEditorWords.permissions.unfoldAll}
          </Button>
        </Show>
      </div>
      <For
        each={shown().map((group) => group.name)}
        fallback={
          <EmptyState
            icon="key"
            title={
              searching() ? roleEditorWords.permissions.noneMatches(query()) : roleEditorWords.permissions.noneGranted
            }
          >
            {grantedOnly() && searching() ? roleEditorWords.permissions.grantedOnlySearched : undefined}
          </EmptyState>
        }
      >
        {(name) => (
          <PermissionGroup
            name={catalogueWords.permissionGroups[name]}
            all={groups.find((group) => group.name === name)?.keys ?? []}
            keys={shown().find((group) => group.name === name)?.keys ?? []}
            editing={props.editing}
            open={isOpen(name)}
            onToggle={(open) => setToggled((before) => new Map(before).set(name, open))}
          />
        )}
      </For>
    </div>
  );
}

/** In the order in which the catalogue first names them; the special ones have a section of their own. */
function groupsOfCatalogue(): readonly {
  readonly name: PermissionGroupKey;
  readonly keys: readonly PermissionKey[];
}[] {
  const keysOf = new Map<PermissionGroupKey, PermissionKey[]>();
  for (const { key, group } of permissions) {
    if (specialPermissions.includes(key)) continue;
    keysOf.set(group, [...(keysOf.get(group) ?? []), key]);
  }
  return [...keysOf].map(([name, keys]) => ({ name, keys }));
}

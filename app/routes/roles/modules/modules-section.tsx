import { searchText } from '../../../components/search-text.ts';
import { createMemo, createSignal, For, type JSX } from 'solid-js';
import { modules, type ModuleKey } from '../../../../shared/catalogue/modules.ts';
import { Switch } from '../../../components/checkbox.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { catalogueWords } from '../../../language/catalogue-words.ts';
import { recordsWords } from '../../../language/records-words.ts';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { matching } from '../../records/matching.ts';
import { ModuleRow } from './module-row.tsx';
import type { RoleEditing } from '../editor/role-editing.ts';

const searched = modules.map((module) => ({
  module,
  text: searchText(
    [
      catalogueWords.modules[module.key].name,
      catalogueWords.modules[module.key].says,
      ...module.readGrants,
      ...module.writeGrants,
    ].join(' '),
  ),
}));

/** The 23 modules, each at one of four levels. */
export function ModulesSection(props: { readonly editing: RoleEditing }): JSX.Element {
  const [query, setQuery] = createSignal('');
  const [setOnly, setSetOnly] = createSignal(false);
  const isSet = (key: ModuleKey): boolean =>
    props.editing.role().modules[key] !== undefined || props.editing.changed('modules', key);
  const shown = createMemo(() =>
    matching(searched, query()).flatMap(({ module }) => (!setOnly() || isSet(module.key) ? [module] : [])),
  );
  return (
    <div class="modules">
      <div class="toolbar">
        <SearchField
          label={roleEditorWords.modules.search}
          placeholder={roleEditorWords.modules.searchHint}
          value={query()}
          onInput={setQuery}
          result={query() === '' ? undefined : recordsWords.foundOf(shown().length, modules.length)}
        />
        <Switch label={roleEditorWords.modules.setOnly} checked={setOnly()} onChange={setSetOnly} />
      </div>
      <ul class="module-rows">
        <For
          each={shown()}
          fallback={
            <EmptyState
              title={
                query() === '' ? roleEditorWords.modules.allAtDefault : roleEditorWords.modules.noneMatches(query())
              }
            />
          }
        >
          {(module) => (
            <li>
              <ModuleRow module={module} editing={props.editing} />
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

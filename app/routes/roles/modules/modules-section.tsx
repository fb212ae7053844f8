import { hasWords, searchText, searchWords } from '../../../components/search-text.ts';
import { createMemo, createSignal, For, type JSX } from 'solid-js';
import { modules } from '../../../../shared/catalogue/modules.ts';
import { Switch } from '../../../components/checkbox.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { ModuleRow } from './module-row.tsx';
import type { RoleEditing } from '../editor/role-editing.ts';

/** The 23 modules, each at one of four levels. */
export function ModulesSection(props: { readonly editing: RoleEditing }): JSX.Element {
  const [query, setQuery] = createSignal('');
  const [setOnly, setSetOnly] = createSignal(false);
  const shown = createMemo(() => {
    const words = searchWords(query());
    return modules.filter((module) => {
      const text = searchText(
        `${module.name} ${module.says} ${module.readGrants.join(' ')} ${module.writeGrants.join(' ')}`,
      );
      const isSet =
        props.editing.role().modules[module.key] !== undefined || props.editing.changed('modules', module.key);
      return hasWords(text, words) && (!setOnly() || isSet);
    });
  });
  return (
    <div class="modules">
      <div class="toolbar">
        <SearchField
          label="Search modules"
          placeholder="Search by words or by permission"
          value={query()}
          onInput={setQuery}
          result={query() === '' ? undefined : `${shown().length} of ${modules.length}`}
        />
        <Switch label="Set only" checked={setOnly()} onChange={setSetOnly} />
      </div>
      <ul class="module-rows">
        <For
          each={shown()}
          fallback={
            <EmptyState title={query() === '' ? 'Every module is at Default' : `No module matches “${query()}”`} />
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

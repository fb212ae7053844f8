import { createMemo, For, Show, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import { ChangedDot } from '../../../components/changed-dot.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { PermissionRow } from './permission-row.tsx';
import type { RoleEditing } from '../editor/role-editing.ts';

export interface PermissionGroupProps {
  readonly name: string;
  /** Every permission of the group, for counts. */
  readonly all: readonly PermissionKey[];
  /** Those shown. */
  readonly keys: readonly PermissionKey[];
  readonly editing: RoleEditing;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

export function PermissionGroup(props: PermissionGroupProps): JSX.Element {
  const ticked = (key: PermissionKey): boolean => props.editing.role().permissions[key] === true;
  const own = createMemo(() => props.all.filter(ticked).length);
  /** Granted without being ticked here. */
  const others = createMemo(
    () =>
      props.all.filter((key) => {
        const { grants, effective, admin } = props.editing.grants();
        return !ticked(key) && (grants.has(key) || (admin && effective.has(key)));
      }).length,
  );
  const counts = (): string => {
    if (others() === 0) return roleEditorWords.permissions.ofGroup(own(), props.all.length);
    const say = props.editing.grants().admin
      ? roleEditorWords.permissions.ofGroupImplied
      : roleEditorWords.permissions.ofGroupInherited;
    return say(own(), props.all.length, others());
  };
  const changed = (): boolean => props.all.some((key) => props.editing.changed('permissions', key));
  /** Those shown that "all" would tick: what I may not hand on stays as it is. */
  const tickable = createMemo(() => {
    const notMine = new Set(props.editing.notMine(props.keys));
    return props.keys.filter((key) => ticked(key) || !notMine.has(key));
  });
  const count = (): number => tickable().filter(ticked).length;
  const all = (): boolean => tickable().length > 0 && count() === tickable().length;
  const setAll = (on: boolean): void => props.editing.draft?.setMembers('permissions', tickable(), on ? true : null);
  return (
    <Disclosure
      title={
        <>
          {props.name}
          <span class="group-count">{counts()}</span>
          <ChangedDot when={changed()} />
        </>
      }
      open={props.open}
      onToggle={props.onToggle}
      end={
        <Show when={props.editing.draft !== null && props.editing.locked() === null}>
          <Checkbox
            label={
              <>
                <span aria-hidden="true">{roleEditorWords.permissions.all}</span>
                <span class="visually-hidden">{roleEditorWords.permissions.allOf(props.name)}</span>
              </>
            }
            checked={all()}
            indeterminate={count() > 0 && !all()}
            disabled={tickable().length === 0}
            onChange={() => setAll(!all())}
          />
        </Show>
      }
    >
      <div class="permission-rows">
        <For each={props.keys}>{(key) => <PermissionRow permission={key} editing={props.editing} />}</For>
      </div>
    </Disclosure>
  );
}

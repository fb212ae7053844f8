import { createMemo, For, Show, type JSX } from 'solid-js';
import { findPermission, type PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import { Badge } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { Sentence } from '../../../components/sentence.tsx';
import { listed } from '../../../language/listing.ts';
import { permissionSays } from '../../../language/permission-text.ts';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { FieldElsewhere } from '../../editing/elsewhere/elsewhere-notice.tsx';
import { useSentences } from '../../editing/use-sentences.ts';
import { permissionState, tellsMissing, wayOf } from './permission-state.ts';
import { RiskBadge } from './risk-badge.tsx';
import type { RoleEditing } from '../editor/role-editing.ts';

/** All of them: each is one to be added. */
const namesOf = (keys: readonly PermissionKey[]): string => listed(keys, keys.length);

/** One permission: what it says, its key and risk, how it stands in this role, and what may be done about it. */
export function PermissionRow(props: {
  readonly permission: PermissionKey;
  readonly editing: RoleEditing;
}): JSX.Element {
  const sentences = useSentences();
  const info = createMemo(() => findPermission(props.permission));
  const state = createMemo(() => permissionState(props.permission, props.editing.role(), props.editing.grants()));
  const saved = (): boolean => props.editing.draft?.saved()?.permissions[props.permission] === true;
  const refused = (): string | null => {
    if (props.editing.locked() !== null || state().ticked || saved()) return null;
    return props.editing.whyNotGrant([props.permission]);
  };
  const error = (): string | null => {
    const reason = props.editing.problems('permissions', props.permission)[0];
    return reason === undefined ? null : sentences.says(reason);
  };
  const tells = createMemo(() => tellsMissing(props.permission, props.editing.role(), props.editing.grants()));
  const elsewhere = (): boolean => state().impliedByAdmin || (state().otherwise.length > 0 && !state().ticked);
  return (
    <div
      class="permission"
      classList={{ 'is-inert': state().missing.length > 0 || state().takenBy !== null }}
      data-field="permissions"
    >
      <Checkbox
        label={permissionSays(props.permission)}
        description={
          <span class="permission-facts">
            <code>{props.permission}</code>
            <RiskBadge risk={info()?.risk ?? null} />
            <Show when={state().impliedByAdmin}>
              <Badge tone="accent">{roleEditorWords.permissions.impliedByAdmin}</Badge>
            </Show>
            <For each={state().otherwise}>
              {(grant) => (
                <Badge title={roleEditorWords.permissions.fromSays}>
                  {roleEditorWords.permissions.from(wayOf(grant, props.editing.nameOf))}
                </Badge>
              )}
            </For>
            <Show when={state().missing.length > 0 && !tells()}>
              <Badge tone="warn">{roleEditorWords.permissions.nothingWithout(namesOf(state().missing))}</Badge>
            </Show>
            <Show when={state().takenBy}>
              {(by) => <Badge tone="bad">{roleEditorWords.permissions.nothingBecause(by())}</Badge>}
            </Show>
          </span>
        }
        checked={state().ticked}
        anyway={elsewhere()}
        disabled={props.editing.locked() !== null}
        refused={refused()}
        changed={props.editing.changed('permissions', props.permission)}
        error={error()}
        onChange={(on) => props.editing.draft?.setMember('permissions', props.permission, on ? true : null)}
      />
      <Show when={tells()}>
        <Inert missing={state().missing} editing={props.editing} />
      </Show>
      <FieldElsewhere draft={props.editing.draft} field="permissions" member={props.permission} />
    </div>
  );
}

function Inert(props: { readonly missing: readonly PermissionKey[]; readonly editing: RoleEditing }): JSX.Element {
  const names = (): string => namesOf(props.missing);
  return (
    <Show when={props.missing.length > 0}>
      <div class="permission-inert">
        <span>
          <Sentence text={roleEditorWords.permissions.inert} permissions={<code>{names()}</code>} />
        </span>
        <Show when={props.editing.draft !== null && props.editing.locked() === null}>
          <Button
            size="small"
            icon="plus"
            refused={props.editing.whyNotGrant(props.missing)}
            onClick={() => props.editing.draft?.setMembers('permissions', props.missing, true)}
          >
            {roleEditorWords.permissions.addToo(names())}
          </Button>
        </Show>
      </div>
    </Show>
  );
}

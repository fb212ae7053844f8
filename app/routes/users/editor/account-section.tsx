import { For, Match, Show, Switch, type JSX } from 'solid-js';
import { builtInRoles } from '../../../../shared/catalogue/built-in-roles.ts';
import { fieldsOf, type FieldSpec } from '../../../../shared/schema/fields.ts';
import { limits } from '../../../../shared/schema/limits.ts';
import { hasWayIn } from '../../../../shared/permissions/way-in.ts';
import { collections, type User } from '../../../../shared/schema/records.ts';
import { Switch as OnOff } from '../../../components/checkbox.tsx';
import { Section } from '../../../components/section.tsx';
import { Select } from '../../../components/select.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { catalogueWords } from '../../../language/catalogue-words.ts';
import { fieldLabel } from '../../../language/field-text.ts';
import { usersEditorWords } from '../../../language/users-editor-words.ts';
import { FieldElsewhere } from '../../editing/elsewhere/elsewhere-notice.tsx';
import { NameNotes } from '../../editing/form/name-notes.tsx';
import { isEdited } from '../../records/edited-fields.ts';
import { FieldControl } from '../../records/field-control.tsx';
import type { UserEditing } from './user-editing.ts';

const labelOf = (field: keyof User): string => fieldLabel(collections.users, field);
const scopes = builtInRoles.filter((role) => role.kind === 'scope');

/** Roles and desks have sections of their own. */
const fields = fieldsOf(collections.users).filter((spec) => isEdited(spec) && spec.kind !== 'assignments');

/** Every field of the table is a field of the record. */
function fieldOf(spec: FieldSpec): keyof User {
  return spec.field as keyof User;
}

export function AccountSection(props: { readonly editing: UserEditing }): JSX.Element {
  const draft = () => props.editing.draft;
  const user = () => props.editing.user();
  return (
    <Section title={usersEditorWords.account.title} description={usersEditorWords.account.says} split>
      <div class="stack">
        <For each={fields}>
          {(spec) => (
            <Switch
              fallback={
                <FieldControl
                  draft={draft()}
                  spec={spec}
                  locked={props.editing.locked()}
                  problem={props.editing.problem(fieldOf(spec))}
                />
              }
            >
              <Match when={spec.naming}>
                <Username editing={props.editing} />
              </Match>
              <Match when={spec.field === 'enabled'}>
                <Enabled editing={props.editing} />
              </Match>
              <Match when={spec.kind === 'scope'}>
                <Scope editing={props.editing} />
              </Match>
            </Switch>
          )}
        </For>
        <Show when={!draft().isNew() && !hasWayIn(user()) && user().enabled}>
          <p class="small soft">{usersEditorWords.account.withoutPassword(user().username)}</p>
        </Show>
      </div>
    </Section>
  );
}

function Username(props: { readonly editing: UserEditing }): JSX.Element {
  const draft = () => props.editing.draft;
  const user = () => props.editing.user();
  const locked = (): boolean => props.editing.locked() !== null;
  return (
    <div data-field="username">
      <TextField
        label={labelOf('username')}
        required
        value={user().username}
        onInput={(value) => draft().set('username', value)}
        readOnly={locked()}
        maxLength={limits.usernameLength}
        changed={draft().isChanged('username')}
        error={props.editing.problem('username')}
        autofocus={draft().isNew()}
        hint={draft().isNew() ? usersEditorWords.account.usernameHint : undefined}
      />
      <NameNotes
        collection={collections.users}
        id={user().id}
        name={user().username}
        onInput={locked() ? null : (value) => draft().set('username', value)}
        hasError={props.editing.problem('username') !== null}
      />
      <FieldElsewhere draft={draft()} field="username" />
    </div>
  );
}

function Enabled(props: { readonly editing: UserEditing }): JSX.Element {
  const draft = () => props.editing.draft;
  const user = () => props.editing.user();
  const locked = (): boolean => props.editing.locked() !== null;
  return (
    <div data-field="enabled">
      <OnOff
        label={labelOf('enabled')}
        description={usersEditorWords.account.enabledSays}
        checked={user().enabled}
        onChange={(on) => draft().set('enabled', on)}
        disabled={locked()}
        changed={draft().isChanged('enabled')}
        error={props.editing.problem('enabled')}
      />
      <FieldElsewhere draft={draft()} field="enabled" />
    </div>
  );
}

function Scope(props: { readonly editing: UserEditing }): JSX.Element {
  const draft = () => props.editing.draft;
  const user = () => props.editing.user();
  const locked = (): boolean => props.editing.locked() !== null;
  const scopeSays = (): string => {
    const scope = scopes.find(({ id }) => id === user().scope);
    return scope === undefined
      ? [catalogueWords.roleKinds['built-in scope'].says, usersEditorWords.account.withoutScope].join(' ')
      : catalogueWords.builtInRoles[scope.id].says;
  };
  return (
    <div data-field="scope">
      <Select
        label={labelOf('scope')}
        options={[
          { value: '', label: usersEditorWords.account.noScope },
          ...scopes.map((scope) => ({ value: scope.id, label: scope.name })),
        ]}
        value={user().scope ?? ''}
        onChange={(value) => draft().set('scope', value === '' ? null : value)}
        disabled={locked()}
        changed={draft().isChanged('scope')}
        error={props.editing.problem('scope')}
        hint={scopeSays()}
      />
      <FieldElsewhere draft={draft()} field="scope" />
    </div>
  );
}

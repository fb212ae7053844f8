import { createMemo, Show, type JSX } from 'solid-js';
import { collections } from '../../../../shared/schema/records.ts';
import { Switch } from '../../../components/checkbox.tsx';
import { MemberPicker } from '../../../components/member-picker.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import { fieldLabel } from '../../../language/field-text.ts';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { useCan } from '../../../state/use-session.ts';
import { FieldElsewhere } from '../../editing/elsewhere/elsewhere-notice.tsx';
import { MembersElsewhere } from '../../editing/elsewhere/members-elsewhere.tsx';
import { useSentences } from '../../editing/use-sentences.ts';
import { AcceptedAddresses } from './accepted-addresses.tsx';
import { KeptOutNotice } from './kept-out-notice.tsx';
import { PlaceTester } from './place-tester.tsx';
import { countriesByName } from './countries-by-name.ts';
import type { RoleEditing } from '../editor/role-editing.ts';
import { countriesWords } from '../../../language/countries-words.ts';

/** Where the role works from, and what its holders do not see. */
export function RestrictionsSection(props: { readonly editing: RoleEditing }): JSX.Element {
  const sentences = useSentences();
  const can = useCan();
  const locked = (): boolean => props.editing.locked() !== null;
  const chosen = createMemo(() => new Set(Object.keys(props.editing.role().acceptedCountries)));
  const first = (field: 'acceptedCountries' | 'maskPhone' | 'secondFactor'): string | null => {
    const reason = props.editing.problems(field)[0];
    return reason === undefined ? null : sentences.says(reason);
  };
  const options = countriesByName().map(({ code, name }) => ({ id: code, label: name, description: code }));
  return (
    <>
      <FlagSection
        editing={props.editing}
        field="maskPhone"
        says={roleEditorWords.restrictions.maskPhoneSays}
        label={roleEditorWords.restrictions.maskPhone}
        note={props.editing.grants().admin ? roleEditorWords.restrictions.adminNotMasked : undefined}
        locked={locked()}
        error={first('maskPhone')}
      />
      <FlagSection
        editing={props.editing}
        field="secondFactor"
        says={roleEditorWords.restrictions.secondFactorSays}
        label={roleEditorWords.restrictions.secondFactor}
        note={can('admin') ? undefined : roleEditorWords.restrictions.secondFactorForAdmins}
        locked={locked() || !can('admin')}
        error={first('secondFactor')}
      />
      <Section
        split
        title={fieldLabel(collections.roles, 'acceptedAddresses')}
        description={roleEditorWords.restrictions.acceptedSays}
      >
        <AcceptedAddresses editing={props.editing} />
      </Section>
      <Section
        split
        title={fieldLabel(collections.roles, 'acceptedCountries')}
        description={roleEditorWords.restrictions.acceptedSays}
      >
        <div data-field="acceptedCountries" class="stack is-tight">
          <MemberPicker
            label={fieldLabel(collections.roles, 'acceptedCountries')}
            words={countriesWords}
            none={roleEditorWords.restrictions.everyCountry}
            options={options}
            chosen={chosen()}
            disabled={locked()}
            isChanged={(code) => props.editing.changed('acceptedCountries', code)}
            error={first('acceptedCountries')}
            onToggle={(code, on) => props.editing.draft?.setMember('acceptedCountries', code, on ? true : null)}
          />
          <MembersElsewhere draft={props.editing.draft} field="acceptedCountries" />
          <Show
            when={
              props.editing.grants().admin &&
              !locked() &&
              chosen().size + Object.keys(props.editing.role().acceptedAddresses).length > 0
            }
          >
            <Notice tone="warning">{roleEditorWords.restrictions.adminRestricted}</Notice>
          </Show>
          <KeptOutNotice editing={props.editing} />
          <PlaceTester editing={props.editing} />
        </div>
      </Section>
    </>
  );
}

/** A flag of the role, under its name. */
function FlagSection(props: {
  readonly editing: RoleEditing;
  readonly field: 'maskPhone' | 'secondFactor';
  readonly says: string;
  readonly label: string;
  /** Below the switch. */
  readonly note: string | undefined;
  readonly locked: boolean;
  readonly error: string | null;
}): JSX.Element {
  return (
    <Section split title={fieldLabel(collections.roles, props.field)} description={props.says}>
      <div data-field={props.field} class="stack is-tight">
        <Switch
          label={props.label}
          description={props.note}
          checked={props.editing.role()[props.field]}
          disabled={props.locked}
          changed={props.editing.changed(props.field)}
          error={props.error}
          onChange={(on) => props.editing.draft?.set(props.field, on)}
        />
        <FieldElsewhere draft={props.editing.draft} field={props.field} />
      </div>
    </Section>
  );
}

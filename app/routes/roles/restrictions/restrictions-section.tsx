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
      <Section
        split
        title={fieldLabel(collections.roles, 'maskPhone')}
        description={roleEditorWords.restrictions.maskPhoneSays}
      >
        <div data-field="maskPhone" class="stack is-tight">
          <Switch
            label={roleEditorWords.restrictions.maskPhone}
            description={props.editing.grants().admin ? roleEditorWords.restrictions.adminNotMasked : undefined}
            checked={props.editing.role().maskPhone}
            disabled={locked()}
            changed={props.editing.changed('maskPhone')}
            error={first('maskPhone')}
            onChange={(on) => props.editing.draft?.set('maskPhone', on)}
          />
          <FieldElsewhere draft={props.editing.draft} field="maskPhone" />
        </div>
      </Section>
      <Section
        split
        title={fieldLabel(collections.roles, 'secondFactor')}
        description={roleEditorWords.restrictions.secondFactorSays}
      >
        <div data-field="secondFactor" class="stack is-tight">
          <Switch
            label={roleEditorWords.restrictions.secondFactor}
            description={can('admin') ? undefined : roleEditorWords.restrictions.secondFactorForAdmins}
            checked={props.editing.role().secondFactor}
            disabled={locked() || !can('admin')}
            changed={props.editing.changed('secondFactor')}
            error={first('secondFactor')}
            onChange={(on) => props.editing.draft?.set('secondFactor', on)}
          />
          <FieldElsewhere draft={props.editing.draft} field="secondFactor" />
        </div>
      </Section>
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

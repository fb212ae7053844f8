import { createMemo, Show, type JSX } from 'solid-js';
import { Switch } from '../../../components/checkbox.tsx';
import { MemberPicker } from '../../../components/member-picker.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import { FieldElsewhere } from '../../editing/elsewhere/elsewhere-notice.tsx';
import { MembersElsewhere } from '../../editing/elsewhere/members-elsewhere.tsx';
import { useSentences } from '../../editing/use-sentences.ts';
import { AcceptedAddresses } from './accepted-addresses.tsx';
import { countries } from './countries.ts';
import type { RoleEditing } from '../editor/role-editing.ts';
import { countriesWords } from '../../../language/countries-words.ts';

/** Where the role works from, and what its holders do not see. */
export function RestrictionsSection(props: { readonly editing: RoleEditing }): JSX.Element {
  const sentences = useSentences();
  const locked = (): boolean => props.editing.locked() !== null;
  const chosen = createMemo(() => new Set(Object.keys(props.editing.role().acceptedCountries)));
  const first = (field: 'acceptedCountries' | 'maskPhone'): string | null => {
    const reason = props.editing.problems(field)[0];
    return reason === undefined ? null : sentences.says(reason);
  };
  const options = countries().map(({ code, name }) => ({ id: code, label: name, description: code }));
  return (
    <>
      <Section
        split
        title="Mask Phone"
        description="Phone numbers are hidden from whoever holds this role, on screens, in exports, in print and on their devices."
      >
        <div data-field="maskPhone" class="stack is-tight">
          <Switch
            label="Mask phone numbers"
            description={
              props.editing.grants().admin ? 'This role holds admin, and administrators are never masked.' : undefined
            }
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
        title="Accepted IPs"
        description="The role grants only while the request comes from one of these. None: from anywhere."
      >
        <AcceptedAddresses editing={props.editing} />
      </Section>
      <Section
        split
        title="Accepted countries"
        description="The role grants only while the request comes from one of these. None: from anywhere."
      >
        <div data-field="acceptedCountries" class="stack is-tight">
          <MemberPicker
            label="Accepted countries"
            words={countriesWords}
            none="Every country"
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
            <Notice tone="warning">
              This role holds admin. Restricted, it does not count as an administrator who can always sign in: keep
              another one without restrictions.
            </Notice>
          </Show>
        </div>
      </Section>
    </>
  );
}

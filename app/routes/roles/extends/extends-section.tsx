import { collections } from '../../../../shared/schema/records.ts';
import { createMemo, type JSX } from 'solid-js';
import { builtInRoles, findBuiltInRole } from '../../../../shared/catalogue/built-in-roles.ts';
import { Badge } from '../../../components/badge.tsx';
import { MemberPicker, type MemberOption } from '../../../components/member-picker.tsx';
import { MembersElsewhere } from '../../editing/elsewhere/members-elsewhere.tsx';
import { useSentences } from '../../editing/use-sentences.ts';
import { useRecords } from '../../../state/use-records.ts';
import { recordOfBuiltIn } from '../../granting/built-in-record.ts';
import type { RoleEditing } from '../editor/role-editing.ts';
import { circleThrough, grantsOf } from '../../granting/granted-ways.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { nameIn, RoleLineage } from './role-lineage.tsx';

/** The roles whose grants this one has too. What would be a circle, or more than I hold, is shown and says why not. */
export function ExtendsSection(props: { readonly editing: RoleEditing }): JSX.Element {
  const roles = useRecords(collections.roles);
  const sentences = useSentences();
  const chosen = createMemo(() => new Set(Object.keys(props.editing.role().extends)));
  const whyNot = (id: string): string | null => {
    const { editing } = props;
    if (chosen().has(id) || editing.draft?.saved()?.extends[id] === true) return null;
    const circle = circleThrough(editing.role().id, id, editing.find);
    if (circle !== null) {
      const way = circle.map((one) =>
        one === editing.role().id ? roleEditorWords.extending.thisRole : nameIn(editing, one),
      );
      return roleEditorWords.extending.circle(way.join(' → '));
    }
    const role = editing.find(id);
    return role === undefined ? null : editing.whyNotGrant([...grantsOf(role, editing.find).effective]);
  };
  const options = createMemo(() =>
    [...builtInRoles.map(recordOfBuiltIn), ...roles.list()]
      .filter((role) => role.id !== props.editing.role().id)
      .map((role): MemberOption => {
        const kind = findBuiltInRole(role.id)?.kind;
        return {
          id: role.id,
          label: role.name,
          description: role.description,
          badge: kind === undefined ? undefined : <Badge>{roleEditorWords.extending.builtIn[kind]}</Badge>,
          refused: whyNot(role.id),
        };
      }),
  );
  const error = (): string | null => {
    const reason = props.editing.problems('extends')[0];
    return reason === undefined ? null : sentences.says(reason);
  };
  return (
    <div data-field="extends" class="stack">
      <MemberPicker
        label={roleEditorWords.extending.label}
        words={wordsOf(collections.roles)}
        none={roleEditorWords.extending.none}
        options={options()}
        chosen={chosen()}
        disabled={props.editing.locked() !== null}
        isChanged={(id) => props.editing.changed('extends', id)}
        hint={roleEditorWords.extending.hint}
        error={error()}
        onToggle={(id, on) => props.editing.draft?.setMember('extends', id, on ? true : null)}
      />
      <MembersElsewhere draft={props.editing.draft} field="extends" />
      <RoleLineage editing={props.editing} />
    </div>
  );
}

import { createMemo, For, Show, type JSX } from 'solid-js';
import { moduleLevels, type Level, type ModuleInfo, type ModuleKey } from '../../../../shared/catalogue/modules.ts';
import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import { ChangedDot } from '../../../components/changed-dot.tsx';
import { Popover } from '../../../components/popover.tsx';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { catalogueWords } from '../../../language/catalogue-words.ts';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { FieldElsewhere } from '../../editing/elsewhere/elsewhere-notice.tsx';
import { useSentences } from '../../editing/use-sentences.ts';
import { grantedAt } from '../../granting/granted-ways.ts';
import type { RoleEditing } from '../editor/role-editing.ts';
import { PermissionItems } from '../../granting/permission-items.tsx';

export function ModuleRow(props: {
  readonly module: ModuleInfo & { readonly key: ModuleKey };
  readonly editing: RoleEditing;
}): JSX.Element {
  const sentences = useSentences();
  const called = () => catalogueWords.modules[props.module.key];
  const level = (): Level => props.editing.role().modules[props.module.key] ?? 'default';
  const saved = (): Level => props.editing.draft?.saved()?.modules[props.module.key] ?? 'default';
  const changed = (): boolean => props.editing.changed('modules', props.module.key);
  const notMine = (of: Level): readonly PermissionKey[] => props.editing.notMine(grantedAt(props.module.key, of));
  const segments = createMemo(() =>
    moduleLevels.map((key) => ({
      value: key,
      label: catalogueWords.levels[key].short,
      says: catalogueWords.levels[key].says,
      disabled: key !== level() && key !== saved() && notMine(key).length > 0,
    })),
  );
  const beyond = createMemo(() => {
    const first = segments().find((one) => one.disabled);
    return first === undefined || props.editing.locked() !== null
      ? null
      : props.editing.whyNotGrant(grantedAt(props.module.key, first.value));
  });
  const error = (): string | null => {
    const reason = props.editing.problems('modules', props.module.key)[0];
    return reason === undefined ? null : sentences.says(reason);
  };
  return (
    <div class="module" data-field="modules">
      <div class="module-name">
        <span class="module-title">
          {called().name}
          <ChangedDot when={changed()} label={roleEditorWords.modules.changed(called().name)} />
        </span>
        <Popover
          label={roleEditorWords.modules.about(called().says, called().name)}
          trigger={<span class="small">{called().says}</span>}
        >
          <LevelGrants module={props.module} level={level()} />
        </Popover>
      </div>
      <div class="module-level">
        <SegmentedControl
          label={roleEditorWords.modules.levelOf(called().name)}
          hideLabel
          wide
          segments={segments()}
          value={level()}
          disabled={props.editing.locked() !== null}
          onChange={(to) => props.editing.draft?.setMember('modules', props.module.key, to === 'default' ? null : to)}
        />
        <Show when={beyond()}>{(why) => <p class="module-note">{why()}</p>}</Show>
        <Show when={error()}>{(text) => <p class="field-error">{text()}</p>}</Show>
        <FieldElsewhere draft={props.editing.draft} field="modules" member={props.module.key} />
      </div>
    </div>
  );
}

function LevelGrants(props: {
  readonly module: ModuleInfo & { readonly key: ModuleKey };
  readonly level: Level;
}): JSX.Element {
  return (
    <div class="level-grants">
      <strong>{catalogueWords.modules[props.module.key].name}</strong>
      <dl>
        <For each={moduleLevels}>
          {(level) => (
            <div classList={{ 'is-chosen': level === props.level }}>
              <dt>{catalogueWords.levels[level].name}</dt>
              <dd>
                <span class="soft">{roleEditorWords.modules.levelSays(catalogueWords.levels[level].says)}</span>
                <ul>
                  <PermissionItems
                    keys={level === 'write' ? props.module.writeGrants : grantedAt(props.module.key, level)}
                  />
                </ul>
                <Show when={level === 'write' && props.module.readGrants.length > 0}>
                  <span class="soft">{roleEditorWords.modules.andOfRead}</span>
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={props.module.readGrants.length + props.module.writeGrants.length === 0}>
        <p class="soft">{roleEditorWords.modules.noGrants}</p>
      </Show>
    </div>
  );
}

import { collections } from '../../../../shared/schema/records.ts';
import { lazy, Match, Suspense, Switch, type JSX } from 'solid-js';
import { Skeleton } from '../../../components/skeleton.tsx';
import { Tabs, type Tab } from '../../../components/tabs.tsx';
import { roleEditorWords as words } from '../../../language/role-editor-words.ts';
import { useRecords } from '../../../state/use-records.ts';
import { useCan } from '../../../state/use-session.ts';
import { warmed } from '../../warmed.ts';
import { PermissionsSection } from '../permissions/permissions-section.tsx';
import type { RoleEditing } from './role-editing.ts';
import { roleHolders } from '../members/role-holders.ts';
import type { RoleSection, RoleSections } from './role-sections.ts';
import { SpecialSection } from '../permissions/special-section.tsx';
import { specialPermissions } from '../permissions/special-permissions.ts';

// The first section is in front; the others are fetched when they are opened, or before.
const ModulesSection = warmed(
  lazy(() => import('../modules/modules-section.tsx').then((module) => ({ default: module.ModulesSection }))),
);
const RestrictionsSection = warmed(
  lazy(() =>
    import('../restrictions/restrictions-section.tsx').then((module) => ({ default: module.RestrictionsSection })),
  ),
);
const ExtendsSection = warmed(
  lazy(() => import('../extends/extends-section.tsx').then((module) => ({ default: module.ExtendsSection }))),
);
const MembersSection = warmed(
  lazy(() => import('../members/members-section.tsx').then((module) => ({ default: module.MembersSection }))),
);

/** The sections of a role; a red dot on each that holds something changed and not yet saved. */
export function RoleTabs(props: {
  readonly sections: RoleSections;
  readonly editing: RoleEditing;
  readonly isNew: boolean;
}): JSX.Element {
  const can = useCan();
  const users = useRecords(collections.users);
  const section = (): RoleSection => props.sections.section();
  const isSpecial = (key: string): boolean => specialPermissions.some((special) => special === key);
  const ticked = (special: boolean): number =>
    Object.keys(props.editing.role().permissions).filter((key) => isSpecial(key) === special).length;
  const changedPermissions = (special: boolean): boolean =>
    props.editing.draft
      ?.changes()
      .some(
        ({ field, member }) =>
          field === 'permissions' &&
          isSpecial(member ?? '') === special &&
          props.editing.changed('permissions', member ?? ''),
      ) ?? false;
  const restrictions = (): number => {
    const role = props.editing.role();
    const flags = [role.maskPhone, role.secondFactor].filter(Boolean).length;
    return Object.keys(role.acceptedAddresses).length + Object.keys(role.acceptedCountries).length + flags;
  };
  const some = (count: number): number | undefined => (count === 0 ? undefined : count);
  const tabs = (): readonly Tab<RoleSection>[] => [
    {
      key: 'permissions',
      label: words.tabs.permissions,
      count: some(ticked(false)),
      changed: changedPermissions(false),
    },
    {
      key: 'modules',
      label: words.tabs.modules,
      count: some(Object.keys(props.editing.role().modules).length),
      changed: props.editing.changed('modules'),
    },
    { key: 'special', label: words.tabs.special, count: some(ticked(true)), changed: changedPermissions(true) },
    {
      key: 'restrictions',
      label: words.tabs.restrictions,
      count: some(restrictions()),
      changed: (['maskPhone', 'secondFactor', 'acceptedAddresses', 'acceptedCountries'] as const).some((field) =>
        props.editing.changed(field),
      ),
    },
    {
      key: 'extends',
      label: words.tabs.extends,
      count: some(Object.keys(props.editing.role().extends).length),
      changed: props.editing.changed('extends'),
    },
    ...(props.isNew
      ? []
      : [
          {
            key: 'members',
            label: words.tabs.members,
            count: can('show_user') ? some(roleHolders(props.editing.role().id, users.list()).length) : undefined,
          } as const,
        ]),
  ];
  return (
    <div class="role-sections" classList={{ 'is-locked': props.editing.locked() !== null }}>
      <Tabs label={words.sections} tabs={tabs()} value={section()} onChange={(key) => props.sections.open(key)}>
        <Suspense fallback={<Skeleton lines={8} label={words.loadingSection} />}>
          <Switch>
            <Match when={section() === 'permissions'}>
              <PermissionsSection editing={props.editing} />
            </Match>
            <Match when={section() === 'modules'}>
              <ModulesSection editing={props.editing} />
            </Match>
            <Match when={section() === 'special'}>
              <SpecialSection editing={props.editing} />
            </Match>
            <Match when={section() === 'restrictions'}>
              <RestrictionsSection editing={props.editing} />
            </Match>
            <Match when={section() === 'extends'}>
              <ExtendsSection editing={props.editing} />
            </Match>
            <Match when={section() === 'members'}>
              <MembersSection editing={props.editing} />
            </Match>
          </Switch>
        </Suspense>
      </Tabs>
    </div>
  );
}

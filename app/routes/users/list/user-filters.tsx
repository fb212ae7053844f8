import { Show, type JSX } from 'solid-js';
import { builtInRoles } from '../../../../shared/catalogue/built-in-roles.ts';
import { collections } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { Select } from '../../../components/select.tsx';
import { wordsOf } from '../../../language/collection-words.ts';
import { usersWords } from '../../../language/users-words.ts';
import type { Directory } from '../../granting/use-directory.ts';
import { userStates, type UserFilter } from './user-filter.ts';

export interface UserFiltersProps {
  readonly filter: UserFilter;
  readonly onChange: (change: Partial<UserFilter>) => void;
  readonly directory: Directory;
  /** "12 of 300". */
  readonly result: string;
}

export function UserFilters(props: UserFiltersProps): JSX.Element {
  const states = [
    { value: '' as const, label: usersWords.filter.anyState },
    ...userStates.map((value) => ({ value, label: usersWords.filter.states[value] })),
  ];
  const roles = () => [
    { value: '', label: usersWords.filter.anyRole },
    ...props.directory.roles().map((role) => ({ value: role.id, label: role.name })),
    ...builtInRoles
      .filter((role) => role.kind === 'scope')
      .map((role) => ({ value: role.id, label: usersWords.filter.scope(role.name) })),
  ];
  const desks = () => [
    { value: '', label: usersWords.filter.anyDesk },
    ...props.directory.desks().map((desk) => ({ value: desk.id, label: desk.name })),
  ];
  const narrowed = (): boolean => Object.values(props.filter).some((value) => value !== '');
  return (
    <div class="toolbar user-filters">
      <SearchField
        label={wordsOf(collections.users).search}
        placeholder={usersWords.filter.placeholder}
        value={props.filter.search}
        onInput={(search) => props.onChange({ search })}
        result={narrowed() ? props.result : undefined}
      />
      <div class="user-selects">
        <Show when={props.directory.readable(collections.roles)}>
          <Select
            label={usersWords.filter.role}
            hideLabel
            options={roles()}
            value={props.filter.role}
            onChange={(role) => props.onChange({ role })}
          />
        </Show>
        <Show when={props.directory.readable(collections.desks)}>
          <Select
            label={usersWords.filter.desk}
            hideLabel
            options={desks()}
            value={props.filter.desk}
            onChange={(desk) => props.onChange({ desk })}
          />
        </Show>
        <Select
          label={usersWords.filter.state}
          hideLabel
          options={states}
          value={props.filter.state}
          onChange={(state) => props.onChange({ state })}
        />
        <Show when={narrowed()}>
          <Button
            kind="quiet"
            icon="close"
            onClick={() => props.onChange({ search: '', role: '', desk: '', state: '' })}
          >
            {usersWords.filter.clear}
          </Button>
        </Show>
      </div>
    </div>
  );
}

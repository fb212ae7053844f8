import { collections } from '../../../../shared/schema/records.ts';
import { useParams, useSearchParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { findBuiltInRole } from '../../../../shared/catalogue/built-in-roles.ts';
import { Skeleton } from '../../../components/skeleton.tsx';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { useRecords } from '../../../state/use-records.ts';
import { BuiltInRoleView } from './built-in-role-view.tsx';
import { findRole } from '../../granting/built-in-record.ts';
import { CustomRoleEditor } from './custom-role-editor.tsx';
import { RoleMissing } from './role-missing.tsx';
import '../roles.css';

/** One role: a new one, a copy of another, a custom one to edit, a built-in one to look at. */
export default function RoleEditor(): JSX.Element {
  const params = useParams<{ id?: string }>();
  const [search] = useSearchParams<{ clone?: string }>();
  const roles = useRecords(collections.roles);
  // A draft is of one record: another address is another editor.
  const address = (): string => params.id ?? `new ${search.clone ?? ''}`;
  return (
    <Show when={roles.loaded()} fallback={<Skeleton lines={8} label={roleEditorWords.loading} />}>
      <Show keyed when={address()}>
        {(_address) => {
          const id = params.id;
          const source =
            id === undefined && search.clone !== undefined
              ? findRole(search.clone, (one) => roles.byId(one))
              : undefined;
          if (id === undefined && search.clone !== undefined && source === undefined)
            return <RoleMissing id={search.clone} />;
          if (id === undefined) return <CustomRoleEditor {...(source === undefined ? {} : { source })} />;
          const builtIn = findBuiltInRole(id);
          return builtIn === undefined ? <CustomRoleEditor id={id} /> : <BuiltInRoleView role={builtIn} />;
        }}
      </Show>
    </Show>
  );
}

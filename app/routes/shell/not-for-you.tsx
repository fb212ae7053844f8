import type { JSX } from 'solid-js';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { permissionText } from '../../language/permission-text.ts';
import { shellWords } from '../../language/shell-words.ts';

/** In the place of a screen that one may not open. */
export default function NotForYou(props: { readonly missing: PermissionKey }): JSX.Element {
  return (
    <>
      <PageHeader title={shellWords.refused.title} />
      <EmptyState
        icon="lock"
        title={shellWords.refused.says}
        actions={<Button href="/">{shellWords.refused.instead}</Button>}
      >
        <p>{shellWords.refused.needs(permissionText(props.missing))}</p>
      </EmptyState>
    </>
  );
}

import { useLocation } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';

export default function NotFound(): JSX.Element {
  const location = useLocation();
  return (
    <>
      <PageHeader title="Not found" />
      <EmptyState icon="search" title="There is no such screen" actions={<Button href="/">My access</Button>}>
        <p>
          Nothing is at <code>{location.pathname}</code>.
        </p>
      </EmptyState>
    </>
  );
}

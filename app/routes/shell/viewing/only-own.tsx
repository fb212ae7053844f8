import type { JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { viewingWords } from '../../../language/viewing-words.ts';
import { useViewAs } from './use-view-as.ts';

/** In place of a screen about me and this device, while I look as somebody else. */
export function OnlyOwn(): JSX.Element {
  const viewAs = useViewAs();
  return (
    <>
      <PageHeader title={viewingWords.ownHeading} />
      <EmptyState
        icon="eye"
        title={viewingWords.ownTitle}
        actions={<Button onClick={() => void viewAs.end()}>{viewingWords.back}</Button>}
      >
        <p>{viewingWords.ownSays}</p>
      </EmptyState>
    </>
  );
}

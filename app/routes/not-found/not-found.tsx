import { useLocation } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { notFoundWords } from '../../language/not-found-words.ts';

export default function NotFound(): JSX.Element {
  const location = useLocation();
  return (
    <>
      <PageHeader title={notFoundWords.title} />
      <EmptyState icon="search" title={notFoundWords.says} actions={<Button href="/">{notFoundWords.home}</Button>}>
        <p>
          <Sentence text={notFoundWords.nothingAt} path={<code>{location.pathname}</code>} />
        </p>
      </EmptyState>
    </>
  );
}

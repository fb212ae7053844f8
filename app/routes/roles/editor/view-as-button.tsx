import type { JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { viewingWords } from '../../../language/viewing-words.ts';
import { useViewAs } from '../../shell/viewing/use-view-as.ts';
import { viewAsPath } from '../../shell/viewing/view-as-path.ts';

export function ViewAsButton(props: { readonly id: string }): JSX.Element {
  const viewAs = useViewAs();
  return (
    <Button icon="eye" href={viewAsPath(props.id)} refused={viewAs.refusal('role')}>
      {viewingWords.title}
    </Button>
  );
}

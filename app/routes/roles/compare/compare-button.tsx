import type { JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { roleComparisonWords as words } from '../../../language/role-comparison-words.ts';
import { comparePath } from '../../granting/compare-path.ts';

export function CompareButton(props: { readonly id: string }): JSX.Element {
  return (
    <Button icon="compare" href={comparePath(props.id)}>
      {words.compare}
    </Button>
  );
}

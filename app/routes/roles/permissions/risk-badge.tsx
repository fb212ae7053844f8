import { Show, type JSX } from 'solid-js';
import type { Risk } from '../../../../shared/catalogue/permissions.ts';
import { Badge, type Tone } from '../../../components/badge.tsx';
import { roleEditorWords } from '../../../language/role-editor-words.ts';

const tones: Readonly<Record<Risk, Tone>> = {
  critical: 'bad',
  escalation: 'bad',
  high: 'warn',
  finance: 'warn',
  privacy: 'warn',
  live: 'warn',
  scope: 'neutral',
  negative: 'bad',
};

export function RiskBadge(props: { readonly risk: Risk | null }): JSX.Element {
  return (
    <Show when={props.risk}>
      {(risk) => (
        <Badge tone={tones[risk()]} title={roleEditorWords.permissions.risks[risk()].says}>
          {roleEditorWords.permissions.risks[risk()].name}
        </Badge>
      )}
    </Show>
  );
}

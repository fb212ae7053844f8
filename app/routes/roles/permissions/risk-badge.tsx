import { Show, type JSX } from 'solid-js';
import type { Risk } from '../../../../shared/catalogue/permissions.ts';
import { Badge, type Tone } from '../../../components/badge.tsx';

const risks: Readonly<Record<Risk, { readonly name: string; readonly says: string; readonly tone: Tone }>> = {
  critical: { name: 'Everything', says: 'Gives every right there is', tone: 'bad' },
  escalation: { name: 'Escalation', says: 'Can be used to gain or give more rights', tone: 'bad' },
  high: { name: 'High risk', says: 'Misuse does lasting damage', tone: 'warn' },
  finance: { name: 'Finance', says: 'Shows or changes money matters', tone: 'warn' },
  privacy: { name: 'Privacy', says: 'Shows personal data: recordings, call records, who did what', tone: 'warn' },
  live: { name: 'Live calls', says: 'Acts on calls and agents as they work', tone: 'warn' },
  scope: { name: 'Desk scope', says: 'Widens which desks are seen', tone: 'neutral' },
  negative: { name: 'Takes away', says: 'Takes a right away, whatever other roles grant', tone: 'bad' },
};

export function RiskBadge(props: { readonly risk: Risk | null }): JSX.Element {
  return (
    <Show when={props.risk}>
      {(risk) => (
        <Badge tone={risks[risk()].tone} title={risks[risk()].says}>
          {risks[risk()].name}
        </Badge>
      )}
    </Show>
  );
}

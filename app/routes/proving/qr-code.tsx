import { createMemo, type JSX } from 'solid-js';
import { qrPath } from './qr-path.ts';

/** Black on white in both themes: cameras want it so. */
export function QrCode(props: { readonly text: string; readonly label: string }): JSX.Element {
  const drawn = createMemo(() => qrPath(props.text));
  return (
    <svg class="qr-code" viewBox={drawn().box} role="img" aria-label={props.label} shape-rendering="crispEdges">
      <rect class="qr-ground" x={drawn().start} y={drawn().start} width="100%" height="100%" />
      <path class="qr-squares" d={drawn().path} />
    </svg>
  );
}

import type { JSX } from 'solid-js';

export function Kbd(props: { readonly children: JSX.Element }): JSX.Element {
  return <kbd class="kbd">{props.children}</kbd>;
}

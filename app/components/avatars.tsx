import { For, Show, type JSX } from 'solid-js';
import { Tooltip } from './tooltip.tsx';

/** Who is here, by name; the same person always has the same colour. */
export function Avatars(props: {
  readonly names: readonly string[];
  readonly label?: string | undefined;
  readonly max?: number | undefined;
}): JSX.Element {
  const max = (): number => props.max ?? 3;
  const label = (): string => `${props.label ?? 'Also here'}: ${props.names.join(', ')}`;
  return (
    <Show when={props.names.length > 0}>
      <Tooltip text={label()} describes={false}>
        <span class="avatars" role="img" tabindex="0" aria-label={label()} data-explains>
          <For each={props.names.slice(0, max())}>{(name) => <Avatar name={name} />}</For>
          <Show when={props.names.length > max()}>
            <span class="avatar" data-initials={`+${props.names.length - max()}`} />
          </Show>
        </span>
      </Tooltip>
    </Show>
  );
}

export function Avatar(props: { readonly name: string }): JSX.Element {
  return (
    // Drawn by the styles: the initials are a picture of the name, not a text.
    <span class={`avatar hue-${hueOf(props.name)}`} data-initials={initialsOf(props.name)} aria-hidden="true" />
  );
}

function initialsOf(name: string): string {
  const words = name.split(/[\s._@-]+/u).filter((word) => word !== '');
  const [first, second] = words;
  return (
    first === undefined
      ? '?'
      : second === undefined
        ? [...first].slice(0, 2).join('')
        : [...first][0]! + [...second][0]!
  ).toUpperCase();
}

function hueOf(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % 6;
}

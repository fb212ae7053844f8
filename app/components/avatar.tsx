import type { JSX } from 'solid-js';

/** Who somebody is, as a picture of the name; the same person always has the same colour. */
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

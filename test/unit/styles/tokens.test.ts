import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const app = fileURLToPath(new URL('../../../app/', import.meta.url));
const read = (path: string): string => readFileSync(`${app}${path}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, '');
const sheets = globSync('**/*.css', { cwd: app });

const themes = { light: 0, dark: 1 } as const;
type Theme = keyof typeof themes;

/** Text in the first colour may stand on each of the others. */
const textOn: readonly (readonly [string, ...string[]])[] = [
  ['text', 'canvas', 'surface', 'sunken', 'hover', 'pressed', 'accent-soft', 'good-soft', 'warn-soft', 'bad-soft'],
  ['text-soft', 'canvas', 'surface', 'sunken', 'hover', 'pressed', 'accent-soft', 'warn-soft', 'bad-soft'],
  ['text-faint', 'canvas', 'surface', 'sunken', 'hover'],
  ['accent-text', 'canvas', 'surface', 'sunken', 'hover', 'pressed', 'accent-soft'],
  ['on-accent', 'accent', 'accent-hover'],
  ['good', 'canvas', 'surface', 'good-soft'],
  ['warn', 'canvas', 'surface', 'warn-soft'],
  ['on-warn', 'warn'],
  ['bad', 'canvas', 'surface', 'hover', 'bad-soft'],
  ['on-bad', 'bad', 'bad-hover'],
  ['on-inverse', 'inverse'],
  ['on-inverse-accent', 'inverse'],
  ['on-inverse-good', 'inverse'],
  ['on-inverse-bad', 'inverse'],
  ['text', 'hue-0', 'hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5'],
];

describe('sizes', () => {
  test('grow with the font size of the browser: only lines, shadows and shifts of a pixel or two are in pixels', () => {
    const fixed = sheets.flatMap((path) =>
      read(path)
        .split('\n')
        .filter((line) => !/^\s*(?:border|outline|box-shadow|--shadow|0 \d+px)/u.test(line))
        .filter((line) => [...line.matchAll(/([\d.]+)px/gu)].some(([, size]) => Number(size) > 2))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(fixed).toEqual([]);
  });
});

describe('the tokens', () => {
  test('are the only place that names a colour', () => {
    const naming = sheets.filter((path) => /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)\(/iu.test(read(path)));
    expect(naming).toEqual(['styles/tokens.css']);
  });

  test('say each colour once: no theme states a second set of them', () => {
    const names = [...read('styles/tokens.css').matchAll(/(--[\w-]+):[^;]*(?:#|rgb)/gu)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(40);
    expect(new Set(names).size).toBe(names.length);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`have enough contrast for text and for the edges of controls when it is ${theme}`, () => {
      const low = (pairs: readonly (readonly [string, ...string[]])[], least: number): readonly string[] =>
        pairs.flatMap(([front, ...grounds]) =>
          grounds
            .map((ground) => [ground, contrast(colour(front, theme), colour(ground, theme))] as const)
            .filter(([, ratio]) => ratio < least)
            .map(([ground, ratio]) => `${front} on ${ground}: ${ratio.toFixed(2)}`),
        );
      expect(low(textOn, 4.5)).toEqual([]);
      expect(low([['line-control', 'canvas', 'surface']], 3)).toEqual([]);
    });
  }
});

test('every shared style sheet is imported once, in the order of the layers', () => {
  const imported = [...read('styles/main.css').matchAll(/@import '\.\/([^']+)'/gu)].map(([, path]) => path);
  const shared = sheets.filter((path) => path.startsWith('styles/')).map((path) => path.slice('styles/'.length));
  expect(imported.toSorted()).toEqual(shared.filter((path) => path !== 'main.css').toSorted());
  expect(imported[0]).toBe('layers.css');
});

function colour(name: string, theme: Theme): string {
  const value = new RegExp(`--${name}: ([^;]+);`, 'u').exec(read('styles/tokens.css'))?.[1] ?? '';
  const both = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/iu.exec(value);
  const found = both === null ? value : both[themes[theme] + 1];
  if (found === undefined || !/^#[\da-f]{6}$/iu.test(found)) throw new Error(`no colour: ${name} is ${value}`);
  return found;
}

/** As WCAG 2 computes it. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

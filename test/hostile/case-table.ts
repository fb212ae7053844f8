/**
 * The table of hostile cases for the README, and what a run of the tests says of them. A case holds if every
 * test that is named for it passed; one that was renamed, skipped or left out did not.
 */

import type { HostileCase } from './hostile-case.ts';

export const tableBegins = '<!-- hostile cases: written by node test/hostile-table.ts -->';
export const tableEnds = '<!-- end of the hostile cases -->';

export function hostileTable(cases: readonly HostileCase[]): string {
  const rows = cases.map(({ number, name, holds, tests, short }) => {
    const links = tests.map(([file, title]) => `[${cell(title)}](${file})`);
    const result = short === undefined ? holds : `${holds}. **Not**: ${short}`;
    return `| ${number} | ${cell(name)} | ${cell(result)} | ${links.join('<br>')} |`;
  });
  return ['| # | case | result | tests |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The README with this table between its marks. */
export function withTable(readme: string, table: string): string {
  const from = readme.indexOf(tableBegins);
  const to = readme.indexOf(tableEnds);
  if (from < 0 || to < from) throw new Error('the README has no place for the table of hostile cases');
  return `${readme.slice(0, from + tableBegins.length)}\n\n${table}\n\n${readme.slice(to)}`;
}

/** A test as a run reports it. */
export interface Reported {
  readonly file: string;
  readonly title: string;
  readonly passed: boolean;
}

/** Cases of which a named test did not pass, with those tests. */
export function casesThatDoNotHold(
  cases: readonly HostileCase[],
  reported: readonly Reported[],
): readonly { readonly number: number; readonly tests: readonly string[] }[] {
  return cases.flatMap(({ number, tests }) => {
    const bad = tests.filter(([file, title]) => {
      const these = reported.filter((one) => one.file.endsWith(`/${file}`) && isTitle(one.title, title));
      return these.length === 0 || these.some(({ passed }) => !passed);
    });
    return bad.length === 0 ? [] : [{ number, tests: bad.map(([file, title]) => `${file}: ${title}`) }];
  });
}

/** A title in the source may have places for values, before it, after it, or in it (`%s`). */
function isTitle(reported: string, title: string): boolean {
  const [before = '', ...after] = title.split('%s');
  return reported.includes(before) && after.every((part) => reported.includes(part));
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

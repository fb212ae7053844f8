/**
 * Cells that a spreadsheet would run as formulas, made inert and back.
 *
 * A formula starts a cell with = + - @, a tab or a carriage return (or a full-width form of the four
 * signs). A spreadsheet set to another delimiter may also start a cell after a `;`, `,` or `|` inside
 * ours, so each of those places counts as a start. An apostrophe there makes the cell plain text.
 *
 * Guarantees: `readGuarded(guard(text)) === text` for every text: where a start is already preceded by
 * apostrophes, one more is added and one is taken off again.
 */

const start = /(?<=^|[;,|] *)(?='*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/gu;
const guardedStart = /(?<=^|[;,|] *)'(?='*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/gu;

export function guard(text: string): string {
  return text.replace(start, "'");
}

export function readGuarded(text: string): string {
  return text.replace(guardedStart, '');
}

/** Text in a field of an editor that is not a value yet: half a date, an address with a slip. */
export interface UnfinishedText {
  readonly field: string;
  readonly member: string | null;
  /** As typed; empty if the browser does not tell what is there. */
  readonly text: string;
}

export function isUnfinishedText(one: unknown): one is UnfinishedText {
  return (
    typeof one === 'object' &&
    one !== null &&
    'field' in one &&
    typeof one.field === 'string' &&
    'text' in one &&
    typeof one.text === 'string' &&
    'member' in one &&
    (one.member === null || typeof one.member === 'string')
  );
}

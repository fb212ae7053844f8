/** Text that stands in a field of an editor and is no value yet: half a date, an address with a slip. */
export interface UnfinishedText {
  readonly field: string;
  readonly member: string | null;
  /** As typed; empty where the browser does not tell what stands there. */
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

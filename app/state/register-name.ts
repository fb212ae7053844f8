/** The name of a register within its record: the field, and the member if the field holds members. */
export function registerName(field: string, member: string | null): string {
  return member === null ? field : `${field}/${member}`;
}

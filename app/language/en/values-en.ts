/** What stands in fields. */
export const valuesWords = {
  /** Of a flag, by its field; `flag` is for all others. */
  flags: { enabled: ['Enabled', 'Disabled'], maskPhone: ['On', 'Off'], flag: ['Yes', 'No'] } as Readonly<
    Record<string, readonly [on: string, off: string]>
  > & { readonly flag: readonly [string, string] },
  none: 'None',
  deleted: 'Deleted',
  notDeleted: 'Not deleted',
  noPassword: 'No password yet',
  noPasskey: 'No passkey',
  /** In place of what is shown only when asked for. */
  secret: 'Set (not shown)',
  empty: 'Empty',
  in: 'In',
  notIn: 'Not in',
  until: (time: string) => `Until ${time}`,
  quoted: (name: string) => `“${name}”`,
};

export const saveTexts = {
  saved: (what: string): string => `Saved ${what} on this device.`,
  held: (why: string, what: string): string => `${why} Your changes to ${what} are held in this tab until it can.`,
  undoLabel: (what: string): string => `${what}, undone`,
  undone: (what: string): string => `${what} is as it was before.`,
  notUndone: (what: string): string => `That could not be undone: ${what} was changed meanwhile, or the rules object.`,
} as const;

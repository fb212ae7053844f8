/** Names are unique without regard to case, surrounding space or compatibility forms. */

/** The key under which a name is unique: NFKC, trimmed, inner space folded, case folded. */
export function nameKey(name: string): string {
  // Upper then lower folds what a single lower() keeps apart (ß/SS, final sigma).
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toUpperCase().toLowerCase();
}

/**
 * Of whom rights can be told: of everybody; only that somebody may what is known of him, because part of the
 * users or roles is missing; or of nobody, because they cannot be read. What cannot be told is never a
 * permission, and never said to be a revocation.
 */
export type Knowledge = 'all' | 'part' | 'none';

/**
 * How much is known of people's rights: all; part, because some users or roles are missing, so that what is
 * known permits and what is missing proves nothing; or none, because they cannot be read. What is not known
 * is never taken for a permission, and never called a revocation.
 */
export type Knowledge = 'all' | 'part' | 'none';

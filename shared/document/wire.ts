/** The numbers of the Yjs update format (V1) that a document of registers uses; see README.md. */

/** The client id of every struct the server wrote: the highest there is, so the server's value stands. */
export const serverClientId = 0xffff_ffff;

/**
 * The client id of corrections: items that are sent to one person's plain replicas alone, to lie on top of
 * what was refused there. The second highest: above every client's, below the server's. In no document of the
 * server's.
 */
export const correctionClientId = 0xffff_fffe;

/** The root map that holds the markers of Saves. Never in an authoritative document. */
export const savesRoot = 'saves';

/** The first byte of a struct: the content's kind, and which references follow. */
export const struct = {
  gc: 0,
  deleted: 1,
  any: 8,
  skip: 10,
  kind: 0b0001_1111,
  /** The key of a map entry (written only when no origin is). */
  hasKey: 0b0010_0000,
  hasRightOrigin: 0b0100_0000,
  hasOrigin: 0b1000_0000,
} as const;

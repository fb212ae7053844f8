/** How a file of records says that it is one, and in which form it is written. */

export const formatName = 'rolecall';
/** Grows when older versions would misread a file; what they merely do not know, they name and leave out. */
export const formatVersion = 1;

/** The text of a file as people save it: UTF-8, what Excel calls Unicode (UTF-16), or its old Western encoding. */
export function decodeFile(bytes: Uint8Array): { readonly text: string; readonly guessed: string | null } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), guessed: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), guessed: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: null };
  } catch {
    // Not UTF-8: letters beyond English may be read wrongly, so the person is told.
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: 'Windows-1252' };
  }
}

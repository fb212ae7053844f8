/** Gives the person a file. Works without a network. */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Offers a text as a file to keep. */
export function saveTextFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function saveCsvFile(name: string, text: string): void {
  saveTextFile(name, text, 'text/csv;charset=utf-8');
}

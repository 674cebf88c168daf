/** How long a browser may take to fetch the file from memory, in milliseconds. */
const TIME_TO_SAVE = 10_000;

/** Offers a text to the reader as a file, without asking any server. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TIME_TO_SAVE);
}

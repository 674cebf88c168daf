/** How long a browser may take to fetch the file from memory, in milliseconds. */
const TIME_TO_SAVE = 10_000;

/** Offers a file to the reader, without asking any server. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TIME_TO_SAVE);
}

/** How long a browser may take to fetch the file from memory, in milliseconds. */
const TIME_TO_SAVE = 10_000;
/** WebKit drops a file when another comes before it has begun with it, which takes longer on a busy device; in milliseconds. */
const TIME_BETWEEN = 1000;

/** Files whose turn has not come; `undefined` where the next one need not wait. */
let waiting: (() => void)[] | undefined;

/** Offers a file to the reader, without asking any server; one that comes right behind another waits a little. */
export function saveFile(name: string, content: Blob): void {
  const save = () => handOver(name, content);
  if (waiting) {
    waiting.push(save);
    return;
  }
  waiting = [save];
  goOn();
}

function goOn(): void {
  const save = waiting?.shift();
  if (!save) {
    waiting = undefined;
    return;
  }
  save();
  setTimeout(goOn, TIME_BETWEEN);
}

function handOver(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TIME_TO_SAVE);
}

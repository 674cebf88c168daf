import type { WriteStream } from 'node:tty';

/** Says what long work is doing. */
export interface Progress {
  /** Starts a step; the one before it is done. */
  step(text: string): void;
  /** Ends the last step. */
  done(): void;
}

const CLEAR_LINE = '\r\u001b[K';

/** Progress on a terminal rewrites one line; elsewhere each step gets its own line. */
export function progressOn(stream: Pick<WriteStream, 'write' | 'isTTY'>): Progress {
  if (!stream.isTTY) return { step: (text) => stream.write(`${text}\n`), done: () => undefined };
  return {
    step: (text) => stream.write(`${CLEAR_LINE}${text} …`),
    done: () => stream.write(CLEAR_LINE),
  };
}

/** Progress that says nothing. */
export const silent: Progress = { step: () => undefined, done: () => undefined };

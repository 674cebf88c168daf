type ReaderKit = typeof import('./reader-kit.js');

let kit: ReaderKit | undefined;
let loading: Promise<ReaderKit> | undefined;

/** What answers a reader, if it has come. */
export function readerKit(): ReaderKit | undefined {
  return kit;
}

/** Loads what answers a reader: after the first picture, or when somebody asks for it. A failure may be tried again. */
export function loadReaderKit(): Promise<ReaderKit> {
  loading ??= import('./reader-kit.js').then(keep, forget);
  return loading;
}

function keep(loaded: ReaderKit): ReaderKit {
  kit = loaded;
  return loaded;
}

function forget(error: unknown): never {
  loading = undefined;
  throw error;
}

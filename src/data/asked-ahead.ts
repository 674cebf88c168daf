const QUESTION = 'buurtmonitor-asked-ahead';

interface Question {
  readonly address: string;
  answer?: Promise<Response>;
  /** Gives up. */
  stop?: () => void;
}

/**
 * Fetches an address before the code that reads it has come; whoever takes it first has the answer. Both find each other
 * through an event on the document, for they may stand in files that share nothing.
 * @param until Ends the offer: an answer that nobody took grows old.
 */
export function askAhead(address: string, until: AbortSignal): void {
  const asking = new AbortController();
  const answer = fetch(address, { credentials: 'omit', signal: asking.signal });
  answer.catch(() => undefined);
  const hand = (event: Event) => {
    const { detail } = event as CustomEvent<Question>;
    if (detail.address !== address || detail.answer) return;
    detail.answer = answer;
    detail.stop = () => asking.abort();
    document.removeEventListener(QUESTION, hand);
  };
  document.addEventListener(QUESTION, hand, { signal: until });
}

/**
 * The answer of an address that was asked ahead, for who asks first.
 * @param signal Aborts when he does not want it any more.
 */
export function takeAhead(address: string, signal?: AbortSignal | null): Promise<Response> | undefined {
  const detail: Question = { address };
  document.dispatchEvent(new CustomEvent(QUESTION, { detail }));
  signal?.addEventListener('abort', () => detail.stop?.());
  return detail.answer;
}

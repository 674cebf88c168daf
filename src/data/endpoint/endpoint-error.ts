/**
 * What went wrong with an endpoint: nothing came of it, because this device is offline or otherwise; it fell silent; it
 * asked to come back later, or refused; it has no such file, sent a web page, or something damaged; the file belongs to
 * another release than its catalogue; or it speaks a newer version of the format.
 */
export type EndpointFault =
  | 'unreachable'
  | 'offline'
  | 'stalled'
  | 'busy'
  | 'refused'
  | 'not-found'
  | 'web-page'
  | 'damaged'
  | 'other-release'
  | 'newer-format';

/** What else is known of a failure. */
export interface EndpointErrorOptions extends ErrorOptions {
  /** How many seconds the server asks to wait before the next question. */
  readonly retryAfter?: number | undefined;
}

/** A detail that quotes more than this helps nobody: what was found may be a whole file. */
const LONGEST_DETAIL = 300;

/** An endpoint that could not be read. The message is for a developer; readers get their own words per `fault`. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';

  /** How many seconds the server asks to wait before the next question, if it says. */
  readonly retryAfter: number | undefined;

  /** What was expected and found, with the path in the file where there is one. */
  readonly detail: string;

  /**
   * @param fault What went wrong.
   * @param file Address of the file relative to the endpoint, such as `catalogue.json`.
   * @param detail What was expected and found, with the path in the file where there is one.
   */
  constructor(
    readonly fault: EndpointFault,
    readonly file: string,
    detail: string,
    options?: EndpointErrorOptions,
  ) {
    const short = shorten(detail);
    super(`${file}: ${short}`, options);
    this.detail = short;
    this.retryAfter = options?.retryAfter;
  }
}

/** Leaves out the middle: a place stands first, what was expected there behind it. */
function shorten(detail: string): string {
  if (detail.length <= LONGEST_DETAIL) return detail;
  const half = LONGEST_DETAIL / 2;
  return `${detail.slice(0, half)} … ${detail.slice(-half)}`;
}

/**
 * What went wrong with an endpoint: it did not answer, refused, has no such file, sent something damaged, belongs to
 * another release than its catalogue, or speaks a newer version of the format.
 */
export type EndpointFault =
  | 'unreachable'
  | 'refused'
  | 'not-found'
  | 'damaged'
  | 'other-release'
  | 'newer-format';

/** A detail that quotes more than this helps nobody: what was found may be a whole file. */
const LONGEST_DETAIL = 300;

/** An endpoint that could not be read. The message is for a developer; readers get their own words per `fault`. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';

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
    options?: ErrorOptions,
  ) {
    const short = shorten(detail);
    super(`${file}: ${short}`, options);
    this.detail = short;
  }
}

/** Leaves out the middle: a place stands first, what was expected there behind it. */
function shorten(detail: string): string {
  if (detail.length <= LONGEST_DETAIL) return detail;
  const half = LONGEST_DETAIL / 2;
  return `${detail.slice(0, half)} … ${detail.slice(-half)}`;
}

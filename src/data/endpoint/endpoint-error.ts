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

/** An endpoint that could not be read. The message is for a developer; readers get their own words per `fault`. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';

  /**
   * @param fault What went wrong.
   * @param file Address of the file relative to the endpoint, such as `catalogue.json`.
   * @param detail What was expected and found, with the path in the file where there is one.
   */
  constructor(
    readonly fault: EndpointFault,
    readonly file: string,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${detail}`, options);
  }
}

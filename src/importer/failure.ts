/** Where in the input something is wrong, as far as it can be told. */
export interface InputPlace {
  /** File or web address, as the config writes it. */
  readonly file: string;
  /** Line in a text file, or place of the record counted from 1 in other files. */
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}

/** Something the reader of the message can repair in the input: a source file, the config, or the endpoint. */
export class InputError extends Error {
  override readonly name = 'InputError';

  /**
   * @param place File, row and column.
   * @param detail What was expected and what was found.
   */
  constructor(place: InputPlace, detail: string, options?: ErrorOptions) {
    super(`${describePlace(place)}: ${detail}`, options);
  }
}

/** A command that was not called the way it works. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

function describePlace({ file, row, column }: InputPlace): string {
  const rowPart = row === undefined ? '' : `, row ${row}`;
  const columnPart = column === undefined ? '' : `, column ${column}`;
  return `${file}${rowPart}${columnPart}`;
}

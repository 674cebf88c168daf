/** The codes in a list of areas as an author writes it, each once. */
export function readCodes(list: string): readonly string[] {
  return [...new Set(list.split(/[\s,]+/).filter(Boolean))];
}

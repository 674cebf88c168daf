/** The words in a list as an author writes it in an attribute, such as codes of areas, each once. */
export function readWords(list: string): readonly string[] {
  return [...new Set(list.split(/[\s,]+/).filter(Boolean))];
}

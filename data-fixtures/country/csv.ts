const DELIMITER = ';';
const NEEDS_QUOTES = /[";\n]/;

/** A table as the text of a CSV file, the names of the columns first. */
export function csvText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[columns, ...rows].map((row) => row.map(csvCell).join(DELIMITER)).join('\n')}\n`;
}

function csvCell(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

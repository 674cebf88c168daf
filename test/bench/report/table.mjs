// Tables to read on a terminal.

const NOTHING = '–';

/** Columns as wide as need be, the first to the left and the others to the right. */
export function renderTable(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell ?? NOTHING)));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const renderRow = (row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ');
  const [top, ...rest] = cells.map(renderRow);
  return [top, '─'.repeat(top.length), ...rest].join('\n');
}

/** A number with few digits: whole from ten, two decimals below. */
export function shortNumber(value) {
  if (!Number.isFinite(value)) return NOTHING;
  return value >= 10 || value === 0 ? value.toFixed(0) : value.toFixed(2);
}

import type { BuildReport } from './build-report.js';

/** How many codes a line of the summary names before it refers to the list. */
const EXAMPLES = 5;

/** The report in lines: counts, and with `complete` every code behind them. */
export function reportLines(report: BuildReport, complete: boolean): readonly string[] {
  const list = (codes: readonly string[]) => listCodes(codes, complete ? codes.length : EXAMPLES);
  return [
    ...report.editions.map(({ edition, counts }) => `edition ${edition}: ${describeCounts(counts)}`),
    ...report.tables.flatMap((table) => tableLines(table, list)),
    ...figuresLines(report, list),
    ...outlinesLines(report, list),
    `${report.files} files, ${report.bytes} bytes`,
  ];
}

type ListCodes = (codes: readonly string[]) => string;

function describeCounts(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([level, count]) => `${count} ${level}`)
    .join(', ');
}

function listCodes(codes: readonly string[], most: number): string {
  const named = codes.slice(0, most).join(', ');
  return codes.length > most ? `${named}, …` : named;
}

function tableLines(
  { table, rows, used, leftOut, unresolved }: BuildReport['tables'][number],
  list: ListCodes,
): string[] {
  const titles = unresolved.map(({ title }) => title);
  return [
    `table ${table}: ${used} of ${rows} rows are about a known area`,
    ...leftOut
      .filter(({ rows }) => rows > 0)
      .map(({ condition, rows }) => `  left out, ${condition}: ${rows} rows`),
    ...(titles.length > 0 ? [`  titles that mean no area: ${titles.length} (${list(titles)})`] : []),
  ];
}

/** Periods of one table usually fit alike; those that do are told in one line. */
function figuresLines({ figures }: BuildReport, list: ListCodes): string[] {
  const lines = new Map<string, string[]>();
  for (const { table, period, edition, level, matched, areasWithoutRow, rowsWithoutArea } of figures) {
    const line = [
      `figures of ${table}, ${level}, edition ${edition}: ${matched} areas with a row`,
      ...(areasWithoutRow.length > 0 ? [`${areasWithoutRow.length} without (${list(areasWithoutRow)})`] : []),
      ...(rowsWithoutArea.length > 0
        ? [`${rowsWithoutArea.length} rows without an area (${list(rowsWithoutArea)})`]
        : []),
    ].join('; ');
    lines.set(line, [...(lines.get(line) ?? []), period]);
  }
  return [...lines].map(([line, periods]) => `${line} [${[...new Set(periods)].join(' ')}]`);
}

function outlinesLines({ outlines }: BuildReport, list: ListCodes): string[] {
  return outlines.flatMap((match) => [
    `outlines of edition ${match.edition}, ${match.level}: ${match.matched} drawn`,
    ...countLine('drawn with joined outlines of older areas', match.joined, list),
    ...countLine('areas without outline (they keep their figures)', match.areasWithoutOutline, list),
    ...countLine('outlines without area (not written)', match.outlinesWithoutArea, list),
    ...countLine('outlines too damaged to repair', match.lostInRepair, list),
    ...match.leftOut
      .filter(({ rows }) => rows > 0)
      .map(({ condition, rows }) => `  left out, ${condition}: ${rows}`),
  ]);
}

function countLine(words: string, codes: readonly string[], list: ListCodes): string[] {
  return codes.length > 0 ? [`  ${words}: ${codes.length} (${list(codes)})`] : [];
}

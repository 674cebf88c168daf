/** A table of figures in words, ready to be drawn as it stands. */
export interface FigureTable {
  /** What the table holds, for its caption. */
  readonly caption: string;
  /** Head of every column; the first is that of the row heads. */
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** How many rows follow that were not asked for. */
  readonly further?: number | undefined;
}

/** One row of a {@link FigureTable}. */
export interface FigureRow {
  /** What the row is about, such as the name of an area. */
  readonly head: string;
  /** The other cells, in the order of the columns. */
  readonly cells: readonly string[];
  /** Whether the row is the one the page is about. */
  readonly current?: boolean;
}

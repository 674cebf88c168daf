/** What a table of figures ranges over, in the order in which it stands where an author does not say. */
export const DIMENSIONS = ['areas', 'indicators', 'origins', 'periods'] as const;

/** One of {@link DIMENSIONS}. */
export type Dimension = (typeof DIMENSIONS)[number];

/** A place in each dimension: together they name one cell. */
export type TablePlace = Readonly<Record<Dimension, number>>;

const NOWHERE: TablePlace = { areas: 0, indicators: 0, origins: 0, periods: 0 };

/** Which dimensions go down and which go across. */
export interface TableLayout {
  readonly rows: readonly Dimension[];
  readonly columns: readonly Dimension[];
}

/**
 * What goes where. A dimension that is named in neither goes across.
 * @param rows Dimensions that go down; the areas if empty.
 * @param columns Dimensions that go across, the outermost first.
 */
export function layOut(rows: readonly Dimension[], columns: readonly Dimension[]): TableLayout {
  const down = unique(rows.length > 0 ? rows : ['areas']);
  const across = unique([...columns, ...DIMENSIONS]).filter((one) => !down.includes(one));
  return { rows: down, columns: across };
}

/** How many rows and columns a table has, and which cell stands where; it holds no figures, so thousands of rows are free. */
export class TableShape {
  readonly rowCount: number;
  readonly columnCount: number;
  /** What goes down and what goes across. */
  readonly layout: TableLayout;
  readonly #counts: TablePlace;

  /** @param counts How many values each dimension has. */
  constructor(layout: TableLayout, counts: TablePlace) {
    this.layout = layout;
    this.#counts = counts;
    this.rowCount = product(layout.rows, counts);
    this.columnCount = product(layout.columns, counts);
  }

  /** Place of a row in the dimensions that go down; 0 in the others. */
  rowPlace(row: number): TablePlace {
    return placeIn(this.layout.rows, row, this.#counts);
  }

  /** Place of a column in the dimensions that go across; 0 in the others. */
  columnPlace(column: number): TablePlace {
    return placeIn(this.layout.columns, column, this.#counts);
  }

  /** Place of the cell where a row and a column meet. */
  cellPlace(row: number, column: number): TablePlace {
    const [down, across] = [this.rowPlace(row), this.columnPlace(column)];
    // Each dimension goes one way, and its place is 0 in the other.
    return {
      areas: down.areas + across.areas,
      indicators: down.indicators + across.indicators,
      origins: down.origins + across.origins,
      periods: down.periods + across.periods,
    };
  }

  /** The dimensions that go down, or across, and have more than one value: what tells rows, or columns, apart. */
  varying(side: keyof TableLayout): readonly Dimension[] {
    return this.layout[side].filter((one) => this.#counts[one] > 1);
  }
}

function product(dimensions: readonly Dimension[], counts: TablePlace): number {
  return dimensions.reduce((total, one) => total * counts[one], 1);
}

/** The last dimension changes fastest, as the last digit of a number does. */
function placeIn(dimensions: readonly Dimension[], index: number, counts: TablePlace): TablePlace {
  let rest = index;
  const place = { ...NOWHERE } as Record<Dimension, number>;
  for (let at = dimensions.length - 1; at >= 0; at--) {
    const one = dimensions[at] as Dimension;
    place[one] = rest % counts[one];
    rest = Math.floor(rest / counts[one]);
  }
  return place;
}

function unique(dimensions: readonly Dimension[]): readonly Dimension[] {
  return [...new Set(dimensions)];
}

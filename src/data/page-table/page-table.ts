import type { Unit } from '../../domain/indicator.js';
import type { Observation } from '../../domain/observation.js';

/** One column of figures. */
export interface PageColumn {
  /** As the author wrote it, without its unit. */
  readonly head: string;
  readonly unit: Unit;
  readonly decimals: number;
  /** In the order of the rows. */
  readonly observations: readonly Observation[];
}

/** A row, as far as it is not figures. */
export interface PageRow {
  readonly name: string;
  /** Whether it stands in the foot of the table: the whole, of which the others are parts. */
  readonly isFoot: boolean;
}

/** A table of the page, read whole. */
export interface PageTable {
  readonly title: string;
  readonly source: string;
  /** Head of the first column: what rows are. */
  readonly rowHead: string;
  readonly rows: readonly PageRow[];
  readonly columns: readonly PageColumn[];
}

/** A row of texts as it stands on the page. */
export interface TextRow {
  /** Place in the table, from 1. */
  readonly place: number;
  readonly isFoot: boolean;
  readonly cells: readonly string[];
}

/** A table of the page as texts. */
export interface TextTable {
  readonly title: string;
  readonly source: string;
  readonly heads: readonly string[];
  readonly rows: readonly TextRow[];
  readonly language: string;
}

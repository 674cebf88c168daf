import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice } from '../../domain/choice.js';
import type { Measurement } from '../../domain/comparison.js';
import type { Indicator } from '../../domain/indicator.js';
import type { FigureTable } from '../../text/figure-table.js';

/** What an element has gathered: the catalogue, what was chosen in it, and the element's own figures. */
export interface Gathered<View> {
  readonly catalogue: Catalogue;
  readonly choice: Choice;
  readonly view: View;
}

/** A text file for the reader to keep. */
export interface FileText {
  readonly name: string;
  readonly text: string;
}

/**
 * What the frame says around a graphic, in words that are ready to be shown. The table and the measurements are made
 * only when a reader asks for them: for a country of rows they would cost more than the graphic.
 */
export interface Presentation {
  /** `withheld` when the one figure the element is about is absent, `empty` when there is nothing at all to show. */
  readonly state: 'ready' | 'empty' | 'withheld';
  readonly heading: string;
  readonly subtitle: string;
  /** Says what the graphic says. */
  readonly sentence: string;
  /**
   * The same figures as the graphic; `undefined` as long as something it names is on its way. Left out by a graphic that
   * is a table itself.
   */
  readonly table?: (limit: number) => FigureTable | undefined;
  /** The same figures again, for the download. */
  readonly measurements: () => readonly Measurement[] | Promise<readonly Measurement[]>;
  /** One of them by the code of its area, where making all would mean asking for more; looked up among all if left out. */
  readonly figureOf?: ((area: string) => Measurement | undefined) | undefined;
  /** The whole download, where it holds more than figures; loaded figures alone if left out. */
  readonly download?: (() => FileText | Promise<FileText>) | undefined;
  /** Whether a figure on show may still be revised, so that its mark is explained. */
  readonly hasProvisional: boolean;
  /** Remarks on this view, besides those on the indicator. */
  readonly notes: readonly string[];
  /** Left out where the chosen indicator is all there is. */
  readonly several?: SeveralIndicators | undefined;
}

/** What the frame says where there are several indicators, each of which tells what it measures in its own place. */
export interface SeveralIndicators {
  readonly indicators: readonly Indicator[];
  /** Stands for the indicator in the name of a file. */
  readonly name: string;
}

import { encodeColumn } from '../../data/endpoint/column-values.js';
import { type FiguresFile, figuresFile } from '../../data/endpoint/figures-file.js';
import { type AreaLevel, isFinerThan } from '../../domain/area.js';
import { originKey } from '../../domain/origin.js';
import { encodeColumnFile } from '../columns/encode-column.js';
import type { FigureColumn } from '../figures/figure-column.js';
import type { BundledContent, EncodedContent } from './bundle.js';

/** A figures file before its release is known. */
interface FiguresContent extends BundledContent {
  readonly format: FiguresFile['format'];
  readonly rest: Omit<FiguresFile, 'format' | 'bundle'>;
}

/** Whether figures of a level are also written as bytes: a country has thousands of wijken and buurten. */
export function hasColumnFiles(level: AreaLevel): boolean {
  return isFinerThan(level, 'gemeente');
}

/** The column files of an indicator: for levels of thousands of areas, what their figures files say in fewer bytes. */
export function columnContents(figures: readonly FiguresContent[]): readonly EncodedContent[] {
  return figures
    .filter(({ rest }) => hasColumnFiles(rest.level))
    .map(({ values, format, rest }) => ({
      values,
      encode: (bundle) => encodeColumnFile({ format, bundle, ...rest }),
    }));
}

/** The figures files of an indicator: one per origin, period and level, with the country's figure beside them. */
export function* figuresContents(columns: readonly FigureColumn[]): Generator<FiguresContent> {
  const countries = new Map(
    columns.filter(({ level }) => level === 'land').map((column) => [keyOf(column), column]),
  );
  for (const column of columns) {
    const { indicator, period, edition, level } = column;
    const origin = originKey(column.origin);
    const country = level === 'land' ? undefined : countries.get(keyOf(column));
    yield {
      values: { origin, period, level },
      format: figuresFile.entries.format.literal,
      rest: {
        indicator,
        origin,
        period,
        edition,
        level,
        ...encodeColumn([...column.observations]),
        ...(country && { country: encodeColumn([...country.observations]) }),
      },
    };
  }
}

function keyOf({ origin, period }: FigureColumn): string {
  return `${originKey(origin)} ${period}`;
}

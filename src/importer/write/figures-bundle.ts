import { encodeColumn } from '../../data/endpoint/column-values.js';
import { figuresFile } from '../../data/endpoint/figures-file.js';
import { originKey } from '../../domain/origin.js';
import type { FigureColumn } from '../figures/figure-column.js';
import type { BundledContent } from './bundle.js';

/** The figures files of an indicator: one per origin, period and level, with the country's figure beside them. */
export function* figuresContents(columns: readonly FigureColumn[]): Generator<BundledContent> {
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

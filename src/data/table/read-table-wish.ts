import { WITH_PEERS } from '../../domain/area-profile/comparable-areas.js';
import { ChoiceError } from '../../domain/choice.js';
import { readWords } from '../../domain/read-words.js';
import { DIMENSIONS, type Dimension, layOut } from '../../domain/table/table-shape.js';
import type { TableWish } from './table-question.js';

/** The attributes of a table, as its author wrote them. */
export interface TableAttributes {
  readonly rows: string;
  readonly columns: string;
  readonly areas: string;
  readonly indicators: string;
  readonly origins: string;
  readonly periods: string;
  readonly level: string;
  readonly compareWith: string;
}

/**
 * Reads the attributes of a table.
 * @throws {ChoiceError} naming the attribute with a word that it cannot have.
 */
export function readTableWish(attributes: TableAttributes): TableWish {
  const { rows, columns, areas, indicators, origins, periods, level, compareWith } = attributes;
  if (compareWith && compareWith !== WITH_PEERS)
    throw new ChoiceError({ attribute: 'compare-with', value: compareWith, reason: 'unknown' });
  return {
    layout: layOut(readDimensions('rows', rows), readDimensions('columns', columns)),
    areas: readWords(areas),
    lists: {
      indicators: readWords(indicators),
      origins: readWords(origins),
      periods: readWords(periods),
    },
    level,
    withPeers: compareWith === WITH_PEERS,
  };
}

function readDimensions(attribute: string, list: string): readonly Dimension[] {
  return readWords(list).map((value) => {
    const dimension = DIMENSIONS.find((one) => one === value);
    if (!dimension) throw new ChoiceError({ attribute, value, reason: 'unknown' });
    return dimension;
  });
}

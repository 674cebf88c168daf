import type { AreaLevel } from '../../domain/area.js';
import type { FiguresConfig } from './indicator-config.js';

/** A period of figures with everything that the config may leave out. */
export interface FiguresPeriod {
  readonly id: string;
  /** Id of the edition; empty when the config names none. */
  readonly edition: string;
  readonly table: string;
  /** How the table's period column writes the period. */
  readonly value: string;
  readonly provisional: boolean;
}

/** The periods of a figures entry for a level, each with its own edition and table. */
export function periodsOfFigures(figures: FiguresConfig, level: AreaLevel): readonly FiguresPeriod[] {
  return figures.periods.map((config) => {
    const period = typeof config === 'string' ? { id: config } : config;
    return {
      id: period.id,
      edition: period.edition ?? figures.edition ?? '',
      table: (period.table ?? figures.table).replaceAll('{period}', period.id).replaceAll('{level}', level),
      value: period.value ?? period.id,
      provisional: period.provisional ?? false,
    };
  });
}

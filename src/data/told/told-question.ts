import type { Catalogue } from '../../domain/catalogue.js';
import type { Wish } from '../../domain/choice.js';
import type { Run } from '../gather-weighing.js';
import type { StatisticsSource } from '../statistics-source.js';

/** A view as its attributes tell it. */
export type ViewAttributes = ReadonlyMap<string, string>;

/** What is asked for to tell a view without its element. */
export interface ToldQuestion {
  readonly catalogue: Catalogue;
  readonly attributes: ViewAttributes;
  readonly source: StatisticsSource;
  readonly signal: AbortSignal;
  /** Does what takes long. */
  readonly run: Run;
}

/** What an attribute says; empty where it is left out. */
export function wordsOf(attributes: ViewAttributes, name: string): string {
  return attributes.get(name) ?? '';
}

/** The choice that attributes ask for. */
export function wishOf(attributes: ViewAttributes): Wish {
  const get = (name: string) => wordsOf(attributes, name);
  return { area: get('area'), indicator: get('indicator'), origin: get('origin'), period: get('period') };
}

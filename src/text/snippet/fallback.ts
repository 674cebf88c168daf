import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice } from '../../domain/choice.js';
import type { Measurement } from '../../domain/comparison.js';
import type { Indicator } from '../../domain/indicator.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { breakdownWords } from '../breakdown-words.js';
import { describeCaveats, describeOrigin, describeSource, describeSources } from '../figure-notes.js';
import type { FigureTable } from '../figure-table.js';
import { frameWords } from '../frame-words.js';
import { PROVISIONAL_MARK } from '../observation-words.js';
import { listOf, readText } from '../translations.js';
import { areApart, tableToDraw } from './table-to-draw.js';

/** What a view says without a script. */
export interface Fallback {
  readonly language: Language;
  /** Names the view, and no other: for the title of a frame. */
  readonly title: string;
  readonly sentence: string;
  readonly table: FigureTable;
  /** The same figures as a table that their element draws by itself; left out where it would lose something of them. */
  readonly drawn?: FigureTable | undefined;
  /** Base, caveats, marks, and that figures are made up. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly licence: Catalogue['licence'];
}

/** What a view says without its element, or that it says nothing. */
export type Telling = Fallback | Untold;

/** A view that says nothing without its element. */
export interface Untold {
  /** Names the view. */
  readonly title: string;
  /** Why, and what to do instead. */
  readonly why: string;
}

/** Whether a view says something without its element. */
export function isTold(telling: Telling): telling is Fallback {
  return 'table' in telling;
}

/** What a view says with the table that its element draws by itself; `undefined` where there is none. */
export function drawnFallback(fallback: Fallback): Fallback | undefined {
  const { drawn } = fallback;
  return drawn && { ...fallback, table: drawn };
}

/** One row of the table. */
export interface FallbackRow {
  readonly name: string;
  readonly measurement: Measurement;
}

/** What makes a fallback of figures. */
export interface FallbackParts {
  readonly catalogue: Catalogue;
  readonly choice: Choice;
  readonly title: string;
  readonly sentence: string;
  /** Head of the names. */
  readonly head: string;
  readonly rows: readonly FallbackRow[];
  readonly notes: readonly string[];
  /** That the table is a part of what there is. */
  readonly leftOut?: readonly string[];
  readonly language: Language;
}

/** What makes a fallback of a table. */
export interface TableParts extends Omit<FallbackParts, 'head' | 'rows'> {
  readonly table: FigureTable;
  readonly drawn?: FigureTable | undefined;
  readonly hasProvisional: boolean;
  /** Those of the table, where it has others than the chosen one. */
  readonly indicators?: readonly Indicator[];
}

/** What makes a fallback of a table of which each indicator tells what it measures in its own place. */
export type SeveralParts = Omit<TableParts, 'choice' | 'hasProvisional' | 'indicators'> & {
  readonly indicators: readonly Indicator[];
  /** Those that the figures come from, where the table is an extract. */
  readonly sources: readonly Indicator[];
};

/** Puts a row per figure beside all that must go with them. */
export function makeFallback(parts: FallbackParts): Fallback {
  const hasProvisional = parts.rows.some(
    ({ measurement: { observation } }) => isFigure(observation) && observation.provisional,
  );
  const table = tableOf(parts);
  const drawn = areApart(parts.rows.map(({ name }) => name)) ? table : undefined;
  return surroundTable({ ...parts, table, drawn, hasProvisional });
}

/** Puts a table beside all that must go with its figures. */
export function surroundTable(parts: TableParts): Fallback {
  const { catalogue, choice, hasProvisional, language } = parts;
  const { indicators = [choice.indicator] } = parts;
  const caveats = describeCaveats(choice, hasProvisional, language);
  return surround({ ...parts, indicators }, caveats, describeSource(catalogue, choice, language));
}

/** Puts a table of several indicators beside all that must go with its figures. */
export function surroundSeveral(parts: SeveralParts): Fallback {
  const { catalogue, sentence, table, sources, language } = parts;
  const caveats = isMarked(sentence, table) ? [frameWords[language].provisional] : [];
  return surround(parts, caveats, describeSources(catalogue, sources, language));
}

function surround(
  parts: Omit<SeveralParts, 'sources'>,
  caveats: readonly string[],
  source: string,
): Fallback {
  const { catalogue, title, sentence, table, drawn, indicators, leftOut = [], notes, language } = parts;
  const bases = sayBases(indicators, language);
  return {
    language,
    title,
    sentence,
    table,
    drawn,
    notes: [...leftOut, ...sayFictional(catalogue, language), ...bases, ...notes, ...caveats].filter(Boolean),
    source,
    licence: catalogue.licence,
  };
}

/** Whether the mark of provisional figures stands in a sentence or a table. */
export function isMarked(sentence: string, { rows }: FigureTable): boolean {
  const texts = [sentence, ...rows.flatMap(({ cells }) => cells)];
  return texts.some((text) => text.includes(PROVISIONAL_MARK));
}

function sayFictional({ fictional }: Catalogue, language: Language): readonly string[] {
  return fictional ? [`${frameWords[language].fictional}.`] : [];
}

/** What figures are shares of; of several indicators each base once, with what it is the base of. */
function sayBases(indicators: readonly Indicator[], language: Language): readonly string[] {
  const [first, ...others] = indicators;
  if (first && others.length === 0) return [describeOrigin({ indicator: first }, language)];
  const bases = [...new Set(indicators.flatMap(({ base }) => (base ? [readText(base, language)] : [])))];
  const said = bases.map((base) => {
    const of = indicators.filter((one) => one.base && readText(one.base, language) === base);
    const names = of.map(({ label }) => readText(label, language));
    return `${base} (${listOf(names, language)})`;
  });
  return said.length > 0 ? [frameWords[language].base(said.join('; '))] : [];
}

function tableOf({
  choice: { indicator },
  title: caption,
  head,
  rows,
  language,
}: FallbackParts): FigureTable {
  const names = rows.map(({ name }) => name);
  const measurements = rows.map(({ measurement }) => measurement);
  const columns = [{ head: breakdownWords[language].value, measurements }];
  return tableToDraw({ caption, head, names, columns, indicator, language });
}

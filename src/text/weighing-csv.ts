import type { Catalogue } from '../domain/catalogue.js';
import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import { roundTo } from '../domain/rounding.js';
import type { MissingPart, ScorePart } from '../domain/weighing/factor-scores.js';
import { WEIGHTINGS } from '../domain/weighing/rank-intervals.js';
import { formatRecipe } from '../domain/weighing/recipe-text.js';
import type { ResolvedFactor } from '../domain/weighing/resolve-recipe.js';
import { isScored, type WeighedArea, type Weighing } from '../domain/weighing/weighed-areas.js';
import { writeCsv, writeNumber } from './csv.js';
import { describeMissing, nameFactor } from './describe-weighing.js';
import { unitLabel } from './numbers.js';
import { PROVISIONAL_MARK } from './observation-words.js';
import { readText, type Translations } from './translations.js';
import { weighingWords } from './weighing-words.js';

interface WeighingCsvWords {
  readonly recipe: string;
  readonly note: string;
  readonly weightings: string;
  readonly fictional: string;
  readonly areas: readonly string[];
  readonly factor: (name: string) => readonly string[];
  readonly behind: readonly string[];
}

const csvWords: Translations<WeighingCsvWords> = {
  nl: {
    recipe: 'recept',
    note: 'let op',
    weightings: 'aantal wegingen voor de plaats',
    fictional: 'VERZONNEN CIJFERS',
    areas: ['gebiedscode', 'gebied', 'niveau', 'indeling', 'score', 'plaats van', 'plaats tot en met'],
    factor: (name) => [name, `periode: ${name}`, `bijdrage: ${name}`],
    behind: ['gewogen gebieden', 'ontbreekt', 'recept', 'bron', 'bronvermelding', 'licentie', 'stand'],
  },
  en: {
    recipe: 'recipe',
    note: 'note',
    weightings: 'number of weightings behind the place',
    fictional: 'MADE-UP FIGURES',
    areas: ['area code', 'area', 'level', 'edition', 'score', 'place from', 'place to'],
    factor: (name) => [name, `period: ${name}`, `contribution: ${name}`],
    behind: ['weighed areas', 'missing', 'recipe', 'source', 'attribution', 'licence', 'as of'],
  },
};

/** Digits of a score in a file: enough to add parts up again. */
const SCORE_DECIMALS = 4;

/**
 * A weighing as a CSV file. Its head holds the recipe and that it is a choice; every row has the recipe once more, with
 * source, attribution and licence, so that none of them parts from it.
 */
export function weighingToCsv(catalogue: Catalogue, weighing: Weighing, language: Language): string {
  const words = csvWords[language];
  const recipe = formatRecipe(weighing.resolved.recipe);
  const { factors } = weighing.resolved;
  const behind = behindRow(catalogue, weighing, language);
  return writeCsv(
    [
      [words.recipe, recipe],
      [words.note, weighingWords[language].choice],
      [words.weightings, String(WEIGHTINGS)],
      [
        ...words.areas,
        ...factors.flatMap((factor) => words.factor(headOf(factor, language))),
        ...words.behind,
      ],
      ...weighing.areas.map((one) => csvRow(one, weighing, behind, language)),
    ],
    language,
  );
}

function headOf(factor: ResolvedFactor, language: Language): string {
  const unit = unitLabel(factor.indicator, language);
  return unit ? `${nameFactor(factor, language)} (${unit})` : nameFactor(factor, language);
}

function csvRow(
  one: WeighedArea,
  weighing: Weighing,
  behind: readonly string[],
  language: Language,
): readonly string[] {
  const { area, score, interval } = one;
  const parts = score.parts.flatMap((part, at) => partCells(part, weighing.resolved.factors[at], language));
  const ranked = isScored(one) ? String(one.score.ranked) : '';
  return [
    area.code,
    area.name,
    area.level,
    area.edition,
    isScored(one) ? writeNumber(roundTo(one.score.score, SCORE_DECIMALS), language) : '',
    interval ? String(interval.from) : '',
    interval ? String(interval.to) : '',
    ...parts,
    ranked,
    describeMissing(one, weighing, language),
    ...behind,
  ];
}

function partCells(
  part: ScorePart | MissingPart,
  factor: ResolvedFactor | undefined,
  language: Language,
): readonly string[] {
  const { observation } = part;
  const period = factor?.series?.period.id ?? '';
  if (part.kind === 'missing' || !isFigure(observation)) return ['', period, ''];
  const value = roundTo(observation.value, factor?.indicator.decimals ?? 0);
  return [
    writeNumber(value, language),
    observation.provisional ? period + PROVISIONAL_MARK : period,
    writeNumber(roundTo(part.contribution, SCORE_DECIMALS), language),
  ];
}

function behindRow(catalogue: Catalogue, { resolved }: Weighing, language: Language): readonly string[] {
  const sources = new Set(resolved.factors.map(({ indicator }) => readText(indicator.source, language)));
  const attribution = readText(catalogue.attribution, language);
  return [
    formatRecipe(resolved.recipe),
    [...sources].join('; '),
    catalogue.fictional ? `${csvWords[language].fictional} – ${attribution}` : attribution,
    `${catalogue.licence.name} ${catalogue.licence.url}`,
    catalogue.asOf,
  ];
}

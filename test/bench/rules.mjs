// How the time of the longest calculations grows from a quarter of the country's buurten to all of them:
// `npm run bench:rules`.
import { figure } from '../../src/domain/observation.ts';
import { weigh } from '../../src/domain/weighing/factor-scores.ts';
import { rankIntervals } from '../../src/domain/weighing/rank-intervals.ts';
import { factorOf } from '../../src/domain/weighing/recipe.ts';
import { naturalBreaks } from '../../src/drawing/natural-breaks.ts';
import { searchAreas, searchable } from '../../src/text/area-search.ts';
import { anAreaList } from '../support/builders.ts';
import { randomNumbers } from '../support/random.ts';
import { growthExponent } from './report/statistics.mjs';

const AREAS = [3_250, 13_000];
/** Enough for a clock of hundredths of a second, and for the engine to have learnt the code before. */
const REPEATS = 40;
/** Between growing alike (1) and with the square (2); n log n is 1.1 at this size. */
const BAR = 1.35;
const SYLLABLES = ['wester', 'ooster', 'kwar', 'tier', 'lin', 'den', 'berg', 'veen', 'hout', 'dam', 'meer'];
const TYPED = ['zuid', 'centrum gemeente', 'amstredam', 'westerkwartier noord'];

/** Calculations over all areas, each with what makes it ready for a number of them; what that returns is timed. */
const RULES = {
  'natural breaks, 7 classes': (areas) => {
    const random = randomNumbers(7);
    const values = Float64Array.from({ length: areas }, random).sort();
    return () => naturalBreaks(values, 7);
  },
  'search by name, 4 words with slips': (areas) => {
    const country = searchable(aCountryOfNames(areas));
    return () => TYPED.map((text) => searchAreas([country], text, 8));
  },
  'ranks under 50 weightings of 4 factors': (areas) => {
    const random = randomNumbers(9);
    const factors = [1, 2, 3, 4].map((number) => factorOf(`f${number}`, 'risk'));
    const columns = factors.map(() =>
      Array.from({ length: areas }, () => figure(Math.round(random() * 100))),
    );
    const scores = weigh({ scale: 'z-scores', factors }, columns);
    return () => rankIntervals(scores, { weightings: 50 });
  },
};

/** Names of one to three words out of a thousand. */
function aCountryOfNames(areas) {
  const random = randomNumbers(11);
  const some = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)];
  const word = () => some() + some() + some();
  const names = Array.from({ length: areas }, () => Array.from({ length: 1 + random() * 3 }, word).join(' '));
  const codes = names.map((_, place) => `BU${String(place).padStart(8, '0')}`);
  return anAreaList({ level: 'buurt', names, codes });
}

/** Milliseconds of the processor for one time, whatever else the machine does. */
function timeOf(act) {
  const repeat = () => {
    for (let times = 0; times < REPEATS; times++) act();
  };
  repeat();
  const begin = process.cpuUsage();
  repeat();
  return process.cpuUsage(begin).user / 1000 / REPEATS;
}

const rows = Object.entries(RULES).map(([rule, prepare]) => {
  const [small, large] = AREAS.map((areas) => ({ areas, time: timeOf(prepare(areas)) }));
  const exponent = growthExponent(small, large);
  return {
    rule,
    [`ms, ${small.areas} areas`]: small.time.toFixed(1),
    [`ms, ${large.areas} areas`]: large.time.toFixed(1),
    exponent: exponent.toFixed(2),
    bar: BAR,
    holds: exponent <= BAR,
  };
});

console.table(rows);
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;

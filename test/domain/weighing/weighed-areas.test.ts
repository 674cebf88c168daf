import { expect } from 'chai';
import { absence, figure } from '../../../src/domain/observation.js';
import { weigh } from '../../../src/domain/weighing/factor-scores.js';
import { factorOf } from '../../../src/domain/weighing/recipe.js';
import {
  byPlace,
  isScored,
  overlapsOf,
  placeGroupOf,
  type ScoredArea,
  weighedAreas,
} from '../../../src/domain/weighing/weighed-areas.js';
import { anArea } from '../../support/builders.js';

/** Eight areas with a score and one without, each with the interval it is given. */
const intervals = [
  [7, 8],
  [1, 2],
  [3, 6],
  [2, 5],
  [4, 6],
  [1, 2],
  [6, 8],
  [7, 8],
] as const;
const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'X'];
const scores = weigh({ scale: 'ranks', factors: [factorOf('income', 'risk')] }, [
  [...intervals.map((_, at) => figure(at)), absence('withheld')],
]);
const areas = weighedAreas(
  codes.map((code) => anArea(code, code, 'buurt')),
  scores,
  {
    from: Uint16Array.from([...intervals.map(([from]) => from), 0]),
    to: Uint16Array.from([...intervals.map(([, to]) => to), 0]),
    ranked: 8,
    weightings: 1000,
  },
);
const at = (place: number) => areas[place] as ScoredArea;

describe('weighedAreas(areas, scores, intervals)', () => {
  it('gives an area without all figures neither score nor interval', () => {
    expect(areas.map(isScored)).to.deep.equal([...intervals.map(() => true), false]);
  });
});

describe('placeGroupOf(area)', () => {
  it('is a quarter only where the whole interval lies in it', () => {
    expect([1, 3, 2, 6, 0, 8].map((place) => placeGroupOf(at(place)))).to.deep.equal([
      'highest',
      'between',
      'between',
      'between',
      'lowest',
      'incomplete',
    ]);
  });
});

describe('overlapsOf(areas, area)', () => {
  it('counts the others that come out at one of its places', () => {
    expect([1, 2].map((place) => overlapsOf(areas, at(place)))).to.deep.equal([2, 3]);
  });
});

describe('byPlace(areas)', () => {
  it('goes by the middle of intervals, keeps the list where these are equal, and ends with the incomplete', () => {
    expect(byPlace(areas).map(({ area }) => area.code)).to.deep.equal([
      'B',
      'F',
      'D',
      'C',
      'E',
      'G',
      'A',
      'H',
      'X',
    ]);
  });
});

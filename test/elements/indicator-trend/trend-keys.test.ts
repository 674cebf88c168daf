import { expect } from 'chai';
import { EVERYBODY } from '../../../src/domain/origin.js';
import { levelLine, type TrendLine } from '../../../src/domain/trend/trend-line.js';
import {
  commandOf,
  placeAfter,
  type TrendCommand,
} from '../../../src/elements/indicator-trend/trend-keys.js';
import { anArea } from '../../support/builders.js';
import { aYear } from '../../support/trend.js';

function line(key: string, ...periods: readonly string[]): TrendLine {
  const years = periods.map((period) => aYear(period, 1));
  return levelLine({ key, area: anArea(), origin: EVERYBODY, role: 'main' }, years, () => 'unchanged');
}

const lines = [line('a', '2019', '2020', '2021'), line('b', '2018', '2021')];

describe('placeAfter(place, command, lines)', () => {
  for (const [key, period, command, expected] of [
    ['a', '2020', { kind: 'walk', years: 1 }, 'a 2021'],
    ['a', '2021', { kind: 'walk', years: 1 }, 'a 2021'],
    ['b', '2018', { kind: 'walk', years: 1 }, 'b 2021'],
    ['a', '2020', { kind: 'cross', lines: 1 }, 'b 2021'],
    ['a', '2020', { kind: 'cross', lines: -1 }, 'a 2020'],
    ['a', '2020', { kind: 'first' }, 'a 2019'],
    ['a', '2020', { kind: 'last' }, 'a 2021'],
  ] as const satisfies readonly (readonly [string, string, TrendCommand, string])[]) {
    it(`leads from ${key} ${period} by ${JSON.stringify(command)} to ${expected}`, () => {
      const place = placeAfter({ key, period }, command, lines);
      expect(`${place.key} ${place.period}`).to.equal(expected);
    });
  }
});

describe('commandOf(event)', () => {
  it('leaves keys with Ctrl to the browser', () => {
    expect(commandOf(new KeyboardEvent('keydown', { key: 'ArrowLeft', ctrlKey: true }))).to.equal(undefined);
  });
});

import { expect } from 'chai';
import { absence, figure, type Observation } from '../../../src/domain/observation.js';
import { dissimilarity } from '../../../src/domain/spread/evenness.js';
import {
  SPREAD_BOUNDS,
  type Spread,
  type SpreadBounds,
  spreadOf,
} from '../../../src/domain/spread/spread.js';
import type { SpreadInput } from '../../../src/domain/spread/unit-counts.js';
import { randomNumbers } from '../../support/random.js';
import { counts } from '../../support/spread.js';

/** Ten buurten of 1,000 people: five with 300 of the group, five with 100. */
const halves = [300, 300, 300, 300, 300, 100, 100, 100, 100, 100];

function aTown(changes: Partial<SpreadInput> = {}): SpreadInput {
  return {
    units: halves.map((_, at) => `BU${at}`),
    group: counts(...halves),
    total: counts(...halves.map(() => 1000)),
    area: { group: figure(2000), total: figure(10_000) },
    ...changes,
  };
}

function given(input: SpreadInput, bounds?: SpreadBounds): Spread {
  const outcome = spreadOf(input, bounds);
  if (outcome.kind === 'withheld') throw new Error(outcome.reason);
  return outcome;
}

/** The town with the group hidden in some of its units. */
function hiding(...hidden: readonly number[]): SpreadInput {
  const group = halves.map(
    (count, at): Observation => (hidden.includes(at) ? absence('too-few') : figure(count)),
  );
  return aTown({ group });
}

describe('spreadOf(input, bounds)', () => {
  it('gives the indices of the town worked out by hand', () => {
    // Shares 0.15 and 0.05 of the group, 0.0875 and 0.1125 of the others: D = ½ · 10 · 0.0625. Isolation 0.75 · 0.3 +
    // 0.25 · 0.1 = 0.25; the group is a fifth of all, so η² = (0.25 − 0.2)/0.8.
    const spread = given(aTown());
    expect(spread.dissimilarity).to.be.closeTo(0.3125, 1e-12);
    expect(spread.isolation).to.be.closeTo(0.25, 1e-12);
    expect(spread.exposure).to.be.closeTo(0.75, 1e-12);
    expect(spread.correlationRatio).to.be.closeTo(0.0625, 1e-12);
    expect(spread).to.include({ share: 0.2, people: 2000, smallGroup: false, hiddenMargin: 0 });
  });

  it('takes away what chance would give', () => {
    const spread = given(aTown());
    expect(spread.expectedDissimilarity).to.be.within(0.02, 0.04);
    expect(spread.systematicDissimilarity).to.be.within(0.28, spread.dissimilarity);
  });

  it('expects more of chance where counts were rounded', () => {
    const rounded = given(aTown({ roundedTo: 5 })).expectedDissimilarity;
    expect(rounded).to.be.above(given(aTown()).expectedDissimilarity);
  });

  it('gives the same dissimilarity for the rest of the people', () => {
    const rest = halves.map((count) => 1000 - count);
    const others = aTown({ group: counts(...rest), area: { group: figure(8000), total: figure(10_000) } });
    expect(given(others).dissimilarity).to.be.closeTo(given(aTown()).dissimilarity, 1e-12);
  });

  it('holds a group against another, as part of everybody', () => {
    const other = counts(...[...halves].reverse());
    const area = { group: figure(2000), other: figure(2000), total: figure(10_000) };
    const spread = given(aTown({ other, area }));
    // 0.15 against 0.05 everywhere; 0.75 · 0.1 + 0.25 · 0.3 of the neighbours are of the other group.
    expect(spread.dissimilarity).to.be.closeTo(0.5, 1e-12);
    expect(spread.exposure).to.be.closeTo(0.15, 1e-12);
  });

  it('warns for a group below a thousand', () => {
    const few = aTown({
      group: counts(...halves.map((count) => count / 4)),
      area: { group: figure(500), total: figure(10_000) },
    });
    expect(given(few).smallGroup).to.equal(true);
  });

  it('tells what every unit adds', () => {
    const { contributions } = given(aTown());
    expect(contributions.filter(({ over }) => over).map(({ unit }) => unit)).to.deep.equal([
      'BU0',
      'BU1',
      'BU2',
      'BU3',
      'BU4',
    ]);
  });
});

describe('a spread that is withheld', () => {
  const withholding: readonly (readonly [string, string, SpreadInput])[] = [
    ['coverage-low', 'too much of the group is hidden', hiding(0)],
    [
      'coverage-unknown',
      'the area does not give the group',
      aTown({ area: { group: absence('withheld'), total: figure(10_000) } }),
    ],
    [
      'coverage-unknown',
      'the area does not give everybody',
      aTown({ area: { group: figure(2000), total: absence('later') } }),
    ],
    [
      'few-people',
      'the group is small',
      aTown({ group: counts(...halves.map(() => 9)), area: { group: figure(90), total: figure(10_000) } }),
    ],
    [
      'few-people',
      'hardly anybody is outside the group',
      aTown({
        group: counts(...halves.map(() => 995)),
        area: { group: figure(9950), total: figure(10_000) },
      }),
    ],
    [
      'few-people',
      'nobody is of the group',
      aTown({ group: counts(...halves.map(() => 0)), area: { group: figure(0), total: figure(10_000) } }),
    ],
    [
      'few-people',
      'a small group is hidden everywhere',
      aTown({
        group: halves.map(() => absence('too-few')),
        area: { group: figure(40), total: figure(10_000) },
      }),
    ],
    [
      'few-units',
      'there are nine units',
      aTown({ units: aTown().units.slice(1), area: { group: figure(1700), total: figure(9000) } }),
    ],
  ];
  for (const [reason, because, input] of withholding) {
    it(`says ${reason} where ${because}`, () => {
      expect(spreadOf(input)).to.include({ kind: 'withheld', reason });
    });
  }

  it('says mostly-chance where units hold a few people each', () => {
    const units = Array.from({ length: 200 }, (_, at) => `BU${at}`);
    const input = {
      units,
      group: units.map((_, at) => figure(at % 3)),
      total: units.map(() => figure(50)),
      area: { group: figure(199), total: figure(10_000) },
    };
    expect(spreadOf(input)).to.include({ kind: 'withheld', reason: 'mostly-chance' });
  });

  it('keeps the coverage, so that a reader sees what is missing', () => {
    const { coverage } = spreadOf(hiding(0, 9));
    expect(coverage).to.include({ units: 10, usedUnits: 8, group: 0.8 });
    expect(coverage.leftOut).to.deep.equal([
      { unit: 'BU0', reason: 'too-few' },
      { unit: 'BU9', reason: 'too-few' },
    ]);
  });

  it('follows the bounds given', () => {
    expect(spreadOf(hiding(0), { ...SPREAD_BOUNDS, coverage: 0.8, units: 9 }).kind).to.equal('spread');
  });
});

describe('the margin of what is hidden', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    it(`holds the dissimilarity that would be seen without hiding, town ${seed}`, () => {
      const random = randomNumbers(seed);
      const people = Array.from({ length: 40 }, () => Math.floor(random() * 300));
      const others = people.map(() => Math.floor(random() * 900));
      const hidden = people.map(() => random() < 0.08);
      const sum = (values: readonly number[]) => values.reduce((running, value) => running + value, 0);
      const bounds = { ...SPREAD_BOUNDS, coverage: 0 };
      const seen = given(
        {
          units: people.map((_, at) => `BU${at}`),
          group: people.map((count, at) => (hidden[at] ? absence('too-few') : figure(count))),
          total: people.map((count, at) => figure(count + (others[at] ?? 0))),
          area: { group: figure(sum(people)), total: figure(sum(people) + sum(others)) },
        },
        bounds,
      );
      const whole = dissimilarity(Float64Array.from(people), Float64Array.from(others));
      expect(Math.abs(whole - seen.dissimilarity)).to.be.at.most(seen.hiddenMargin + 1e-12);
    });
  }
});

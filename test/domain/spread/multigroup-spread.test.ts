import { expect } from 'chai';
import { absence, figure } from '../../../src/domain/observation.js';
import { informationTheoryIndex } from '../../../src/domain/spread/entropy.js';
import {
  type MultigroupInput,
  type MultigroupSpread,
  multigroupSpreadOf,
} from '../../../src/domain/spread/multigroup-spread.js';
import { SPREAD_BOUNDS } from '../../../src/domain/spread/spread.js';
import { counts } from '../../support/spread.js';

const first = [50, 50, 50, 50, 50, 10, 10, 10, 10, 10];
const second = [10, 10, 10, 10, 10, 50, 50, 50, 50, 50];
const rest = first.map(() => 40);

function aTown(changes: Partial<MultigroupInput> = {}): MultigroupInput {
  return {
    units: first.map((_, at) => `BU${at}`),
    groups: [counts(...first), counts(...second), counts(...rest)],
    total: counts(...first.map(() => 100)),
    areaTotal: figure(1000),
    ...changes,
  };
}

function given(input: MultigroupInput, bounds = SPREAD_BOUNDS): MultigroupSpread {
  const outcome = multigroupSpreadOf(input, bounds);
  if (outcome.kind === 'withheld') throw new Error(outcome.reason);
  return outcome;
}

describe('multigroupSpreadOf(input, bounds)', () => {
  it('gives H over all groups', () => {
    const expected = informationTheoryIndex([first, second, rest].map((group) => Float64Array.from(group)));
    expect(given(aTown()).informationTheoryIndex).to.be.closeTo(expected, 1e-12);
  });

  it('says how mixed the area and its units are', () => {
    const spread = given(aTown());
    // 300, 300 and 400 of a thousand: 1 − 0.09 − 0.09 − 0.16. In a unit 50, 10 and 40: 1 − 0.25 − 0.01 − 0.16.
    expect(spread.diversity).to.be.closeTo(0.66, 1e-12);
    expect(spread.units[0]?.diversity).to.be.closeTo(0.58, 1e-12);
    expect(spread.units[0]?.relativeEntropy).to.be.below(spread.relativeEntropy);
  });

  it('makes one more group of the people that the groups leave out', () => {
    const withRest = given(aTown({ groups: [counts(...first), counts(...second)], withRest: true }));
    expect(withRest.informationTheoryIndex).to.be.closeTo(given(aTown()).informationTheoryIndex, 1e-12);
  });

  it('has no rest where rounded groups come to more than all', () => {
    const total = counts(...first.map(() => 95));
    expect(given(aTown({ total, withRest: true, areaTotal: figure(950) })).units).to.have.length(10);
  });

  it('tells what chance would give', () => {
    const spread = given(aTown());
    expect(spread.expectedInformationTheoryIndex).to.be.within(0.001, spread.informationTheoryIndex);
  });

  it('leaves out a unit where any group is hidden', () => {
    const groups = [counts(...first), [absence('withheld'), ...counts(...second.slice(1))], counts(...rest)];
    const { coverage } = given(aTown({ groups }), { ...SPREAD_BOUNDS, units: 9 });
    expect(coverage).to.deep.equal({
      units: 10,
      usedUnits: 9,
      leftOut: [{ unit: 'BU0', reason: 'withheld' }],
      residents: 0.9,
    });
  });
});

describe('a spread of many groups that is withheld', () => {
  const hidden = [absence('too-few'), absence('too-few'), ...counts(...first.slice(2))];
  const withholding: readonly (readonly [string, string, MultigroupInput])[] = [
    ['coverage-low', 'two of ten units are hidden', aTown({ groups: [hidden, counts(...second)] })],
    ['coverage-unknown', 'the total of the area is absent', aTown({ areaTotal: absence('later') })],
    ['few-units', 'there are nine units', aTown({ units: aTown().units.slice(1), areaTotal: figure(900) })],
    [
      'few-people',
      'nearly all are of one group',
      aTown({ groups: [counts(...first.map(() => 98)), counts(...first.map(() => 2))] }),
    ],
  ];
  for (const [reason, because, input] of withholding) {
    it(`says ${reason} where ${because}`, () => {
      const outcome = multigroupSpreadOf(input);
      expect(outcome).to.include({ kind: 'withheld', reason });
    });
  }
});

import { expect } from 'chai';
import type { Catalogue } from '../../../src/domain/catalogue.js';
import { ChoiceError, resolveChoice } from '../../../src/domain/choice.js';
import { pairedPeriod, pairSeries, sizeSeries } from '../../../src/domain/relation/paired-series.js';
import { aCoverage, aScheme, text } from '../../support/builders.js';
import {
  former,
  income,
  inhabitants,
  participation,
  scatterCatalogue,
} from '../../support/scatter-source.js';

const catalogue: Catalogue = {
  ...scatterCatalogue,
  schemes: [aScheme({ id: 'older', label: text('Ouder') }), aScheme()],
  indicators: [
    participation,
    income,
    inhabitants,
    former,
    { ...participation, id: 'older', coverage: [aCoverage({ scheme: 'older', groups: ['europe'] })] },
    { ...income, id: 'early', coverage: [{ ...aCoverage(), periods: [{ id: '2020', edition: '2021' }] }] },
  ],
};

function chosen(origin = '', period = '', indicator = 'participation') {
  return resolveChoice(catalogue, { area: 'GM0363', indicator, origin, period });
}

function pair(against: string, againstOrigin = '', of = chosen()) {
  return pairSeries(catalogue, of, 'buurt', { against, againstOrigin });
}

function paired(...of: Parameters<typeof pair>) {
  const pairing = pair(...of);
  if (pairing.kind === 'obstacle') throw new Error(pairing.reason);
  return pairing.against;
}

function problemOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof ChoiceError) return error.problem;
  }
  return undefined;
}

describe('pairSeries(catalogue, chosen, level, wish)', () => {
  it('takes the same period', () => {
    expect(paired('low-income', '', chosen('', '2020')).period.id).to.equal('2020');
  });

  it('takes the nearest earlier period of the same division where it has no other', () => {
    expect(paired('early', '', chosen('', '2021')).period.id).to.equal('2020');
  });

  it('takes the same group where it has figures for it', () => {
    expect(paired('early', '', chosen('turkey')).origin.group).to.equal('turkey');
  });

  it('takes everybody where it has none for the group', () => {
    expect(paired('low-income', '', chosen('turkey')).origin.group).to.equal('total');
  });

  it('takes the group that was asked for', () => {
    expect(paired('participation', 'europe').origin).to.deep.equal({ scheme: 'herkomst', group: 'europe' });
  });

  it('refuses figures of another division of areas', () => {
    expect(pair('former')).to.include({ kind: 'obstacle', reason: 'other-edition' });
  });

  it('refuses groups of another origin scheme', () => {
    const outcome = pair('older', 'older:europe', chosen('herkomst:turkey'));
    expect(outcome).to.include({ kind: 'obstacle', reason: 'other-scheme' });
  });

  it('refuses the very same figures', () => {
    expect(pair('participation')).to.include({ kind: 'obstacle', reason: 'same' });
  });

  for (const [against, group, problem] of [
    ['', '', { attribute: 'against', value: '', reason: 'missing' }],
    ['nothing', '', { attribute: 'against', value: 'nothing', reason: 'unknown' }],
    ['low-income', 'nobody', { attribute: 'against-origin', value: 'nobody', reason: 'unknown' }],
    ['low-income', 'turkey', { attribute: 'against-origin', value: 'turkey', reason: 'no-figures' }],
  ] as const) {
    it(`tells what is wrong with against="${against}" against-origin="${group}"`, () => {
      expect(problemOf(() => pair(against, group))).to.deep.equal(problem);
    });
  }

  it('tells that there are no figures at the level', () => {
    const act = () => pairSeries(catalogue, chosen(), 'wijk', { against: 'low-income', againstOrigin: '' });
    expect(problemOf(act)).to.include({ attribute: 'against', reason: 'no-figures' });
  });
});

describe('pairedPeriod(catalogue, choice, level, wish)', () => {
  it('goes back to the newest period that both have', () => {
    const wish = { against: 'early', againstOrigin: '' };
    expect(pairedPeriod(catalogue, chosen(), 'buurt', wish).id).to.equal('2020');
  });

  it('stays where nothing fits', () => {
    const wish = { against: 'former', againstOrigin: '' };
    expect(pairedPeriod(catalogue, chosen(), 'buurt', wish).id).to.equal('2021');
  });
});

describe('sizeSeries(catalogue, chosen, level, wished)', () => {
  it('is the first count of everybody', () => {
    expect(sizeSeries(catalogue, chosen(), 'buurt', '')?.indicator.id).to.equal('inhabitants');
  });

  it('is none where nothing is counted over the same areas', () => {
    expect(sizeSeries(catalogue, chosen('', '', 'former'), 'buurt', '')).to.equal(undefined);
  });

  it('refuses what is no count', () => {
    const act = () => sizeSeries(catalogue, chosen(), 'buurt', 'low-income');
    expect(problemOf(act)).to.include({ attribute: 'size', reason: 'unknown' });
  });
});

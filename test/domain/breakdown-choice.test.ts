import { expect } from 'chai';
import { coverageByOrigin, groupNamed, resolveBreakdown } from '../../src/domain/breakdown-choice.js';
import { aCatalogue, aCoverage, anIndicator, aScheme } from '../support/builders.js';

const period = (id: string) => ({ id, edition: '2021' });

const catalogue = aCatalogue({
  schemes: [aScheme({ id: 'background' }), aScheme()],
  indicators: [
    anIndicator({
      coverage: [
        aCoverage({ scheme: undefined, groups: ['total'], periods: [period('2024')] }),
        aCoverage({ scheme: 'background', levels: ['gemeente'], periods: [period('2012')] }),
        aCoverage({ scheme: 'background', levels: ['gemeente'], periods: [period('2019'), period('2020')] }),
        aCoverage({ periods: [period('2020'), period('2021')] }),
        aCoverage({ levels: ['buurt'], groups: ['total', 'europe'], periods: [period('2023')] }),
      ],
    }),
    anIndicator({ id: 'unsplit', coverage: [aCoverage({ scheme: undefined, groups: ['total'] })] }),
  ],
});

function chosen(wish: Record<string, string> = {}, scheme = '') {
  const open = { area: 'GM0363', indicator: 'participation', origin: '', period: '' };
  const choice = resolveBreakdown(catalogue, { ...open, ...wish }, scheme);
  return `${choice.coverage.scheme} ${choice.period.id}`;
}

describe('resolveBreakdown', () => {
  for (const [name, wish, scheme, expected] of [
    ['nothing', {}, '', 'herkomst 2021'],
    ['a scheme', {}, 'background', 'background 2020'],
    ['a period of one scheme', { period: '2019' }, '', 'background 2019'],
    ['a period of both schemes', { period: '2020' }, '', 'herkomst 2020'],
    ['a group with its scheme', { origin: 'background.turkey' }, '', 'background 2020'],
    ['a group of both schemes', { origin: 'turkey' }, '', 'herkomst 2021'],
    ['everybody', { origin: 'total' }, '', 'herkomst 2021'],
    ['a scheme and a group of another', { origin: 'background.turkey' }, 'herkomst', 'herkomst 2021'],
    ['a buurt', { area: 'BU03630000' }, '', 'herkomst 2023'],
  ] as const) {
    it(`takes ${expected} where the page asks for ${name}`, () => {
      expect(chosen(wish, scheme)).to.equal(expected);
    });
  }

  for (const [wish, scheme, problem] of [
    [{}, 'colour', 'scheme="colour": unknown'],
    [{ area: 'BU03630000' }, 'background', 'scheme="background": no-figures'],
    [{ indicator: 'unsplit' }, '', 'indicator="unsplit": no-figures'],
    [{ origin: 'mars' }, '', 'origin="mars": unknown'],
    [{ period: '1848' }, '', 'period="1848": unknown'],
    [{ area: 'X' }, '', 'area="X": unknown'],
  ] as const) {
    it(`refuses ${problem}`, () => {
      expect(() => chosen(wish, scheme)).to.throw(problem);
    });
  }
});

describe('groupNamed', () => {
  for (const [origin, expected] of [
    ['turkey', 'turkey'],
    ['herkomst.turkey', 'turkey'],
    ['herkomst:turkey', 'turkey'],
    ['background.turkey', undefined],
    ['total', undefined],
    ['', undefined],
    ['mars', undefined],
  ] as const) {
    it(`finds ${expected} in "${origin}"`, () => {
      expect(groupNamed(aScheme(), origin)).to.equal(expected);
    });
  }
});

describe('coverageByOrigin', () => {
  it('puts the newest scheme first and leaves out what is not split', () => {
    const indicator = anIndicator({
      coverage: [
        aCoverage({ scheme: undefined, groups: ['total'] }),
        aCoverage({ scheme: 'background' }),
        aCoverage(),
      ],
    });
    const schemes = coverageByOrigin(catalogue, indicator, 'land').map(({ scheme }) => scheme);
    expect(schemes).to.deep.equal(['herkomst', 'background']);
  });
});

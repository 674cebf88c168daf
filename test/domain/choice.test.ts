import { expect } from 'chai';
import {
  ChoiceError,
  type ChoiceProblem,
  periodsOf,
  resolveChoice,
  type Wish,
} from '../../src/domain/choice.js';
import { EVERYBODY, originOf } from '../../src/domain/origin.js';
import { aCatalogue, aCoverage, aGroup, anIndicator, aScheme, everybody } from '../support/builders.js';

const older = aScheme({
  id: 'migratieachtergrond',
  total: { ...everybody, groups: [aGroup('turkey'), aGroup('western')] },
});
const covered = [
  aCoverage({
    scheme: 'migratieachtergrond',
    groups: ['total', 'turkey', 'western'],
    periods: [{ id: '2015', edition: '2021' }],
  }),
  aCoverage(),
];
const catalogue = aCatalogue({
  schemes: [older, aScheme()],
  indicators: [anIndicator({ coverage: covered })],
});

function choose(wish: Partial<Wish> = {}) {
  return resolveChoice(catalogue, { area: '', indicator: '', origin: '', period: '', ...wish });
}

function problemOf(wish: Partial<Wish>): ChoiceProblem | undefined {
  try {
    choose(wish);
    return undefined;
  } catch (error) {
    return error instanceof ChoiceError ? error.problem : undefined;
  }
}

describe('resolveChoice', () => {
  it('shows everybody in the country in the newest period when nothing is asked', () => {
    const { area, origin, period } = choose();
    expect({ area, origin, period: period.id }).to.deep.equal({
      area: 'NL00',
      origin: EVERYBODY,
      period: '2021',
    });
  });

  it('follows the defaults of the catalogue', () => {
    const defaults = { area: 'GM0363', origin: 'herkomst.turkey', period: '2020' };
    const { area, origin, period } = resolveChoice(
      { ...catalogue, defaults },
      { area: '', indicator: '', origin: '', period: '' },
    );
    expect({ area, group: origin.group, period: period.id }).to.deep.equal({
      area: 'GM0363',
      group: 'turkey',
      period: '2020',
    });
  });

  it('takes the newest scheme when two share a word', () => {
    expect(choose({ origin: 'turkey' }).origin).to.deep.equal(originOf('herkomst', 'turkey'));
  });

  it('takes the scheme of the period that is asked for', () => {
    expect(choose({ origin: 'turkey', period: '2015' }).origin.scheme).to.equal('migratieachtergrond');
  });

  it('takes the scheme that is named', () => {
    const { origin, period } = choose({ origin: 'migratieachtergrond:turkey' });
    expect([origin.scheme, period.id]).to.deep.equal(['migratieachtergrond', '2015']);
  });

  const problems: readonly [Partial<Wish>, ChoiceProblem][] = [
    [{ indicator: 'happiness' }, { attribute: 'indicator', value: 'happiness', reason: 'unknown' }],
    [{ area: 'Amsterdam' }, { attribute: 'area', value: 'Amsterdam', reason: 'unknown' }],
    [{ area: 'WK036300' }, { attribute: 'area', value: 'WK036300', reason: 'unknown' }],
    [{ origin: 'mars' }, { attribute: 'origin', value: 'mars', reason: 'unknown' }],
    [{ period: '1848' }, { attribute: 'period', value: '1848', reason: 'unknown' }],
    [
      { origin: 'western', period: '2021' },
      { attribute: 'period', value: '2021', reason: 'no-figures' },
    ],
  ];
  for (const [wish, problem] of problems) {
    it(`says what is wrong with ${JSON.stringify(wish)}`, () => {
      expect(problemOf(wish)).to.deep.equal(problem);
    });
  }

  it('says that an area has no figures at the level a view needs', () => {
    const wish = { area: 'GM0363', indicator: '', origin: '', period: '' };
    expect(() => resolveChoice(catalogue, wish, () => 'wijk'))
      .to.throw(ChoiceError)
      .with.nested.property('problem.reason', 'no-figures');
  });
});

describe('periodsOf', () => {
  it('lists the periods of a group from old to new', () => {
    const ids = periodsOf(anIndicator({ coverage: covered }), EVERYBODY, 'buurt').map(({ id }) => id);
    expect(ids).to.deep.equal(['2015', '2020', '2021']);
  });

  it('lists nothing for a level without figures', () => {
    expect(periodsOf(anIndicator({ coverage: covered }), EVERYBODY, 'wijk')).to.deep.equal([]);
  });
});

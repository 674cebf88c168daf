import { expect } from 'chai';
import { EndpointError } from '../../src/data/endpoint/endpoint-error.js';
import { type AreasQuestion, editionOf, measureAreas } from '../../src/data/measure-areas.js';
import { EVERYBODY } from '../../src/domain/origin.js';
import { aCatalogue, aCoverage, anIndicator } from '../support/builders.js';
import { compareSource } from '../support/compare-source.js';

const catalogue = aCatalogue();
const question: AreasQuestion = { catalogue, indicator: anIndicator(), origin: EVERYBODY, period: '2021' };
const { signal } = new AbortController();

async function measured(codes: readonly string[], source = compareSource(), about = question) {
  const outcomes = await measureAreas(source, about, codes, signal);
  return outcomes.map((one) =>
    one.kind === 'measured' ? one.measurement.area.name : `${one.name ?? one.code}: ${one.reason}`,
  );
}

async function asked(codes: readonly string[]): Promise<readonly string[]> {
  const source = compareSource();
  await measured(codes, source);
  return [
    ...new Set(
      source.questions.map(({ kind, about }) => `${kind} ${kind === 'profile' ? about[0] : ''}`.trim()),
    ),
  ];
}

describe('measureAreas', () => {
  it('answers in the order of the codes', async () => {
    expect(await measured(['NL00', 'GM0599', 'GM0363'])).to.deep.equal([
      'Nederland',
      'Rotterdam',
      'Amsterdam',
    ]);
  });

  for (const [codes, expected] of [
    [
      ['GM0363', 'GM0599', 'NL00'],
      ['areas', 'figures'],
    ],
    [['BU03630000', 'GM0363', 'NL00'], ['profile GM0363']],
    [
      ['BU03630000', 'GM0599'],
      ['profile GM0363', 'areas', 'figures'],
    ],
    [['NL00'], ['profile NL00']],
  ] as const) {
    it(`asks for ${expected.join(', ')} to measure ${codes.join(', ')}`, async () => {
      expect([...(await asked(codes))].sort()).to.deep.equal([...expected].sort());
    });
  }

  it('says that the edition does not have an area', async () => {
    expect(await measured(['GM9999', 'BU03639999', 'X'])).to.deep.equal([
      'GM9999: not-in-edition',
      'BU03639999: not-in-edition',
      'X: not-in-edition',
    ]);
  });

  it('says that a level has no figures', async () => {
    const indicator = anIndicator({ coverage: [aCoverage({ levels: ['land', 'gemeente'] })] });
    expect(await measured(['BU03630000'], compareSource(), { ...question, indicator })).to.deep.equal([
      'BU03630000: no-figures',
    ]);
  });

  it('calls the country by its name where it has no figures', async () => {
    const indicator = anIndicator({ coverage: [aCoverage({ levels: ['gemeente'] })] });
    expect(await measured(['NL00'], compareSource(), { ...question, indicator })).to.deep.equal([
      'Nederland: no-figures',
    ]);
  });

  it('says that an area has no such column', async () => {
    const indicator = anIndicator({ id: 'other' });
    expect(await measured(['BU03630000'], compareSource(), { ...question, indicator })).to.deep.equal([
      'Kop Zeedijk: no-figures',
    ]);
  });

  it('takes a gemeente without a profile for unknown', async () => {
    const source = compareSource();
    source.profile = () => Promise.reject(new EndpointError('not-found', 'profiles/GM9999.json', '404'));
    expect(await measured(['BU99990000'], source)).to.deep.equal(['BU99990000: not-in-edition']);
  });

  it('fails when an answer fails', async () => {
    const source = compareSource();
    source.profile = () => Promise.reject(new Error('offline'));
    const error = await measured(['BU03630000'], source).catch((reason: Error) => reason.message);
    expect(error).to.equal('offline');
  });

  it('tells in which gemeente a buurt lies', async () => {
    const [outcome] = await measureAreas(compareSource(), question, ['BU03630000'], signal);
    expect(outcome?.kind === 'measured' && outcome.within).to.equal('Amsterdam');
  });
});

describe('editionOf', () => {
  it('is that of the period at a level', () => {
    const coverage = [
      aCoverage({ levels: ['gemeente'], periods: [{ id: '2021', edition: '2022' }] }),
      aCoverage({ levels: ['buurt'], periods: [{ id: '2021', edition: '2021' }] }),
    ];
    const about = { ...question, indicator: anIndicator({ coverage }) };
    expect([editionOf(about, 'gemeente'), editionOf(about, 'buurt'), editionOf(about, 'wijk')]).to.deep.equal(
      ['2022', '2021', undefined],
    );
  });
});

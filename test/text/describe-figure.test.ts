import { expect } from 'chai';
import { compare, type Measurement } from '../../src/domain/comparison.js';
import { absence, figure } from '../../src/domain/observation.js';
import { originOf } from '../../src/domain/origin.js';
import { describeFigure, explainObstacle } from '../../src/text/describe-figure.js';
import { aMeasurement, anArea, anIndicator, everybody } from '../support/builders.js';

const baarsjes = anArea('BU03630001', 'De Baarsjes', 'buurt');
const netherlands = anArea('NL00', 'Nederland', 'land');
const subject = aMeasurement({ area: baarsjes, observation: figure(61.2) });
const gemeente = aMeasurement({ observation: figure(65.3) });
const country = aMeasurement({ area: netherlands, observation: figure(61.2) });

function say(one: Measurement, ...references: readonly Measurement[]): string {
  return describeFigure(one, everybody, references, 'nl');
}

describe('describeFigure', () => {
  it('says the figure alone', () => {
    expect(say(subject)).to.equal('In De Baarsjes werkt 61,2% van de inwoners.');
  });

  it('says the difference with the gemeente', () => {
    expect(say(subject, gemeente)).to.equal(
      'In De Baarsjes werkt 61,2% van de inwoners; dat is 4,1 procentpunt minder dan gemiddeld in Amsterdam (65,3%).',
    );
  });

  it('says both differences', () => {
    expect(say(subject, gemeente, country)).to.contain(
      'minder dan gemiddeld in Amsterdam (65,3%) en evenveel als gemiddeld in Nederland (61,2%).',
    );
  });

  it('says the same in English', () => {
    expect(describeFigure(subject, everybody, [gemeente], 'en')).to.equal(
      'In De Baarsjes 61.2% of inhabitants are in work; that is 4.1 percentage points less than the average in Amsterdam (65.3%).',
    );
  });

  it('says why there is no figure, and no number', () => {
    const said = say({ ...subject, observation: absence('withheld') }, gemeente);
    expect(said).to.equal('Voor De Baarsjes is er geen cijfer: het wordt geheim gehouden.');
  });

  it('leaves out a reference without a figure', () => {
    expect(say(subject, { ...gemeente, observation: absence('later') })).to.not.contain('Amsterdam');
  });

  it('leaves out a reference of another scheme', () => {
    const one = { ...subject, origin: originOf('herkomst', 'turkey') };
    expect(say(one, { ...gemeente, origin: originOf('background', 'turkey') })).to.not.contain('Amsterdam');
  });

  it('marks a provisional figure and says so', () => {
    const said = say({ ...subject, observation: figure(61.2, { provisional: true }) });
    expect(said).to.contain('61,2%*').and.contain('Het cijfer is voorlopig.');
  });

  it('marks a provisional figure that it is held against', () => {
    const said = say(subject, { ...gemeente, observation: figure(65.3, { provisional: true }) });
    expect(said).to.contain('gemiddeld in Amsterdam (65,3%*)');
  });

  it('calls a difference on few cases unclear', () => {
    const said = say({ ...subject, observation: figure(61.2, { base: 20 }) }, gemeente);
    expect(said).to.contain('Het berust op weinig gevallen, dus het verschil is onduidelijk.');
  });

  it('has words of its own where the publisher gives none', () => {
    const plain = { ...subject, indicator: anIndicator({ sentence: undefined }) };
    expect(say(plain)).to.equal('Nettoarbeidsparticipatie in De Baarsjes, de inwoners: 61,2%.');
  });
});

describe('explainObstacle', () => {
  const count = anIndicator({ unit: { kind: 'count' } });
  const cases: readonly (readonly [string, Measurement, Measurement])[] = [
    ['geheim', subject, { ...gemeente, observation: absence('withheld') }],
    ['niet hetzelfde', subject, { ...gemeente, indicator: anIndicator({ id: 'other' }) }],
    ['gebiedsgrenzen', subject, { ...gemeente, area: { ...anArea(), edition: '2015' } }],
    ['andere periode', subject, { ...gemeente, period: '2015' }],
    ['in het geheel', { ...subject, indicator: count }, { ...gemeente, indicator: count }],
    [
      'herkomstindeling',
      { ...subject, origin: originOf('a', 'x') },
      { ...gemeente, origin: originOf('b', 'x') },
    ],
  ];
  for (const [words, one, other] of cases) {
    it(`says "${words}"`, () => {
      const comparison = compare(one, other);
      if (comparison.kind !== 'incomparable') throw new Error('Expected an obstacle');
      expect(explainObstacle(comparison, 'nl')).to.contain(words);
    });
  }
});

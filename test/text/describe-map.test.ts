import { expect } from 'chai';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { tallyOf } from '../../src/domain/tally.js';
import { describeMap } from '../../src/text/describe-map.js';
import { aMeasurement, anArea, anIndicator } from '../support/builders.js';

const references = [aMeasurement({ area: anArea('NL00', 'Nederland', 'land'), observation: figure(60) })];

function aMapOf(...observations: readonly Observation[]) {
  const indicator = anIndicator();
  const tally = tallyOf(observations, indicator);
  return { scope: 'Nederland', level: 'gemeente' as const, indicator, tally, references };
}

describe('describeMap(mapped, language)', () => {
  it('says from where to where the figures run, and what to set them against', () => {
    expect(describeMap(aMapOf(figure(50), figure(70.25)), 'nl')).to.equal(
      'Er zijn cijfers voor alle 2 gemeenten in Nederland. De cijfers lopen van 50,0% tot en met 70,3%; ' +
        'ter vergelijking: Nederland 60,0%.',
    );
  });

  it('says so when all figures are equal', () => {
    expect(describeMap(aMapOf(figure(50), figure(50)), 'nl')).to.contain('Het cijfer is overal 50,0%');
  });

  it('says how many areas have no figure, each reason apart', () => {
    const mapped = aMapOf(figure(50), absence('withheld'), absence('withheld'), absence('unknown'));
    expect(describeMap(mapped, 'nl')).to.contain('Zonder cijfer: 3 (2 geheim en 1 onbekend).');
  });

  it('says so when there are no figures at all', () => {
    expect(describeMap(aMapOf(absence('later')), 'nl')).to.equal(
      'Voor geen van de gemeenten in Nederland is er een cijfer. Zonder cijfer: 1 (1 volgt later).',
    );
  });

  it('sets no number of people against that of the country', () => {
    const indicator = anIndicator({ unit: { kind: 'count' }, decimals: 0 });
    expect(describeMap({ ...aMapOf(figure(50)), indicator }, 'nl')).to.not.contain('ter vergelijking');
  });

  it('speaks English', () => {
    expect(describeMap(aMapOf(figure(50), figure(70)), 'en')).to.contain(
      'There are figures for all 2 municipalities in Nederland. The figures run from 50.0% to 70.0%',
    );
  });
});

import { expect } from 'chai';
import type { Measurement } from '../../src/domain/comparison.js';
import { absence, figure } from '../../src/domain/observation.js';
import { placeIn } from '../../src/domain/statistics/distribution.js';
import { describeDistribution, describePlace } from '../../src/text/describe-place.js';
import { formatDifferenceWords } from '../../src/text/difference-words.js';
import { aMeasurement, anIndicator } from '../support/builders.js';

const values = [1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10];

function said(place: number, changes: Partial<Measurement> = {}, areas = 'de buurten van Amsterdam'): string {
  const placement = placeIn(
    values.map((value) => figure(value)),
    place,
  );
  return formatDifferenceWords(describePlace(aMeasurement(changes), placement, areas, 'nl'));
}

describe('describePlace(measurement, place, areas, language)', () => {
  it('names the quarter and what to make of it', () => {
    expect(said(0)).to.equal('bij het laagste kwart van de buurten van Amsterdam (ongunstig)');
  });

  it('makes nothing of the middle', () => {
    expect(said(4)).to.equal('in de middelste helft van de buurten van Amsterdam');
  });

  it('makes nothing of an indicator that takes no side', () => {
    const indicator = anIndicator({ direction: 'neutral' });
    expect(said(10, { indicator })).to.equal('bij het hoogste kwart van de buurten van Amsterdam');
  });

  it('leaves out areas that are named nearby', () => {
    expect(said(4, {}, '')).to.equal('in de middelste helft');
  });

  it('is unclear on few cases', () => {
    expect(said(0, { observation: figure(1, { base: 20 }) })).to.equal('plaats onduidelijk: weinig gevallen');
  });

  it('says nothing of a figure that is not there', () => {
    const placement = placeIn([absence('withheld')], 0);
    expect(describePlace(aMeasurement(), placement, '', 'nl').words).to.equal('');
  });

  it('says that there are too few areas to place one among', () => {
    const placement = placeIn([figure(1), figure(2)], 0);
    expect(describePlace(aMeasurement(), placement, '', 'nl').words).to.equal(
      'geen plaats: maar 2 vergelijkbare gebieden hebben een cijfer',
    );
  });
});

describe('describeDistribution(measurement, place, language)', () => {
  const placement = placeIn(
    values.map((value) => figure(value)),
    4,
  );
  const lines = (changes: Partial<Measurement> = {}) =>
    placement.kind === 'place' ? describeDistribution(aMeasurement(changes), placement, 'nl') : [];

  it('counts the lower areas and those as high, apart', () => {
    expect(lines()[0]).to.equal('hoger dan bij 4 van de 10 andere met een cijfer, even hoog als bij 1');
  });

  it('tells how far all reach', () => {
    expect(lines()[1]).to.equal('van 1,0% tot 10,0%, met 5,0% in het midden (mediaan)');
  });

  it('counts nothing for a figure on few cases', () => {
    expect(lines({ observation: figure(5, { base: 20 }) })).to.have.length(1);
  });
});

import { expect } from 'chai';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { EVERYBODY } from '../../src/domain/origin.js';
import { levelLine, type TrendLine } from '../../src/domain/trend/trend-line.js';
import { formatPoint, formatPointCell, remarkPoint } from '../../src/text/describe-point.js';
import { anArea } from '../support/builders.js';
import { aYear } from '../support/trend.js';

function lineOf(observation: Observation): TrendLine {
  const subject = { key: 'a', area: anArea(), origin: EVERYBODY, role: 'main' } as const;
  return levelLine(subject, [aYear('2021', observation)], () => 'unchanged');
}

function say(observation: Observation, how: typeof formatPoint): string {
  const line = lineOf(observation);
  const [point] = line.points;
  return point ? how(line, point, 'nl') : '';
}

describe('a point of a trend', () => {
  it('has its figure with its unit and mark', () => {
    expect(say(figure(61.2, { provisional: true }), formatPoint)).to.equal('61,2%*');
  });

  it('has the reason where there is no figure', () => {
    expect(say(absence('too-few'), formatPoint)).to.equal('te weinig personen');
  });

  it('is called unclear in a cell where it rests on few cases', () => {
    expect(say(figure(61.2, { base: 40 }), formatPointCell)).to.equal('61,2% (onduidelijk: weinig gevallen)');
  });

  it('tells its base, its interval and that it is unclear', () => {
    const [point] = lineOf(figure(50, { base: 40 })).points;
    expect(point && remarkPoint(point, 'nl')).to.equal(
      'op 40 gevallen, 95%-interval 35,2 tot 64,8, onduidelijk: weinig gevallen',
    );
  });
});

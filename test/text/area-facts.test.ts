import { expect } from 'chai';
import { absence, figure } from '../../src/domain/observation.js';
import { areaFacts, speakFacts } from '../../src/text/area-facts.js';
import { aMeasurement, anArea, anIndicator } from '../support/builders.js';

const country = aMeasurement({ area: anArea('NL00', 'Nederland', 'land'), observation: figure(60) });

describe('areaFacts(subject, references, language)', () => {
  it('tells figure, provisional, difference and cases', () => {
    const subject = aMeasurement({ observation: figure(65.3, { provisional: true, base: 1200 }) });
    expect(areaFacts(subject, [country], 'nl')).to.deep.equal({
      name: 'Amsterdam',
      value: '65,3%*',
      remarks: ['Voorlopig', '+5,3 procentpunt (gunstiger) ten opzichte van Nederland', 'Op 1.200 gevallen'],
    });
  });

  it('calls a difference on few cases unclear, not favourable', () => {
    const subject = aMeasurement({ observation: figure(65.3, { base: 20 }) });
    expect(areaFacts(subject, [country], 'nl').remarks[0])
      .to.contain('onduidelijk')
      .and.not.contain('gunstig');
  });

  it('tells why a figure is absent, and compares nothing', () => {
    const facts = areaFacts(aMeasurement({ observation: absence('too-few') }), [country], 'nl');
    expect([facts.value, ...facts.remarks]).to.deep.equal([
      'te weinig personen',
      'Het zou op te weinig personen berusten',
    ]);
  });

  it('leaves out what it cannot be compared with', () => {
    const indicator = anIndicator({ unit: { kind: 'count' } });
    expect(areaFacts(aMeasurement({ indicator }), [{ ...country, indicator }], 'nl').remarks).to.deep.equal(
      [],
    );
  });
});

describe('speakFacts(facts)', () => {
  it('makes one line of it', () => {
    const facts = { name: 'Amsterdam', value: '65,3%', remarks: ['Voorlopig', 'Op 1.200 gevallen'] };
    expect(speakFacts(facts)).to.equal('Amsterdam: 65,3%. Voorlopig. Op 1.200 gevallen.');
  });
});

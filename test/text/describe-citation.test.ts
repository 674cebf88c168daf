import { expect } from 'chai';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { resolveChoice } from '../../src/domain/choice.js';
import { ABSENCE_REASONS, absence, figure } from '../../src/domain/observation.js';
import { originOf } from '../../src/domain/origin.js';
import { citeFigure, citeGraphic, nameCitedArea } from '../../src/text/describe-citation.js';
import { explainAbsence } from '../../src/text/explain-absence.js';
import { aCatalogue, aMeasurement, anArea, anIndicator, text } from '../support/builders.js';

const address = 'https://krant.example/artikel?bm-area=GM0363#kaart';
const baarsjes = anArea('BU03630001', 'De Baarsjes', 'buurt');
const turkey = originOf('herkomst', 'turkey');
const subject = aMeasurement({ area: baarsjes, origin: turkey, observation: figure(61.2, { base: 1230 }) });

const cite = (changes: Partial<typeof subject> = {}, catalogue: Partial<Catalogue> = {}) =>
  citeFigure(aCatalogue(catalogue), { ...subject, ...changes }, address, 'nl');

describe('citeFigure', () => {
  it('says figure, area, group, period, base, source, day and link', () => {
    expect(cite().sentence).to.equal(
      'In De Baarsjes werkt 61,2% van mensen uit turkey (2021). Gebied: buurt BU03630001, indeling van 2021. ' +
        'Herkomst volgens: Herkomst. Berekend over: personen van 15 tot 75 jaar, 1.230 gevallen. ' +
        `Bron: Bron van het cijfer. Bron: proef. Stand van 31 januari 2026. ${address}`,
    );
  });

  it('says the same in English', () => {
    const { sentence } = citeFigure(aCatalogue(), subject, address, 'en');
    expect(sentence).to.match(
      /^In De Baarsjes 61\.2% of .* are in work \(2021\)\. Area: neighbourhood BU03630001/,
    );
  });

  it('says that a figure is provisional, in words and without a mark', () => {
    const { sentence } = cite({ observation: figure(61.2, { provisional: true }) });
    expect(sentence).to.contain('(2021, voorlopig cijfer)').and.not.contain('*');
  });

  it('says that a figure rests on few cases', () => {
    expect(cite({ observation: figure(61.2, { base: 50 }) }).sentence).to.contain(
      'berust op weinig gevallen',
    );
  });

  for (const reason of ABSENCE_REASONS) {
    it(`says why there is no figure: ${reason}`, () => {
      const { sentence } = cite({ observation: absence(reason) });
      const why = explainAbsence(reason, 'nl');
      const start = `Voor De Baarsjes is er geen cijfer: ${why} (Nettoarbeidsparticipatie, turkey, 2021). `;
      expect(sentence.startsWith(start), sentence).to.equal(true);
      expect(sentence).to.not.match(/\d%/);
    });
  }

  it('names the group where the sentence of the endpoint does not', () => {
    const indicator = anIndicator({ sentence: text('In {area} werkt {value}') });
    expect(cite({ indicator }).sentence).to.contain('werkt 61,2% (turkey, 2021).');
  });

  it('says that the publisher computed it', () => {
    const indicator = anIndicator({ derived: true });
    expect(cite({ indicator }).sentence).to.contain('Berekend door de uitgever uit gepubliceerde cijfers.');
  });

  it('names the country by its name, and without a code', () => {
    const { sentence } = cite({ area: anArea('NL00', 'NL', 'land') });
    expect(sentence).to.contain('In Nederland werkt').and.not.contain('Gebied:');
  });

  it('says that figures are made up, also in the reference', () => {
    const { sentence, reference } = cite({}, { fictional: true });
    expect(sentence).to.contain('Verzonnen cijfers');
    expect(reference).to.contain('Verzonnen cijfers');
  });

  it('cites a group that the catalogue does not know by its id', () => {
    expect(cite({ origin: originOf('old', 'rest') }).sentence).to.contain('van rest (2021)');
  });

  it('refers to organisation, year, title, edition and address', () => {
    expect(cite().reference).to.equal(
      'Proefgemeente. (2026). Nettoarbeidsparticipatie, De Baarsjes, turkey, 2021 [gebiedsindeling 2021]. ' +
        `Proefmonitor. ${address}`,
    );
  });
});

describe('citeGraphic', () => {
  const catalogue = aCatalogue();
  const choice = resolveChoice(catalogue, { area: 'GM0363', indicator: '', origin: '', period: '2021' });
  const graphic = {
    catalogue,
    choice,
    heading: 'Nettoarbeidsparticipatie',
    subtitle: 'Totaal · 2021',
    sentence: 'De cijfers lopen van 50% tot 60%.',
    hasProvisional: true,
  };

  it('says what the graphic says, with its title, source and link', () => {
    expect(citeGraphic(graphic, address, 'nl').sentence).to.equal(
      'Nettoarbeidsparticipatie (Totaal · 2021). De cijfers lopen van 50% tot 60%. ' +
        'Een deel van de cijfers is voorlopig. Berekend over: personen van 15 tot 75 jaar. ' +
        `Bron: Bron van het cijfer. Bron: proef. Stand van 31 januari 2026. ${address}`,
    );
  });

  it('names the base once', () => {
    const { sentence } = citeGraphic(
      { ...graphic, subtitle: '% van personen van 15 tot 75 jaar' },
      address,
      'nl',
    );
    expect(sentence.match(/personen van 15 tot 75 jaar/g)).to.have.length(1);
  });

  it('names the sources of several indicators, and no single edition', () => {
    const indicators = [choice.indicator, anIndicator({ id: 'other', source: text('Tweede bron') })];
    const { sentence, reference } = citeGraphic({ ...graphic, indicators }, address, 'nl');
    expect(sentence).to.contain('Bron: Bron van het cijfer; Tweede bron.').and.not.contain('Berekend over');
    expect(reference).to.not.contain('gebiedsindeling');
  });
});

describe('nameCitedArea', () => {
  it('tells a gemeente and a buurt of one name apart', () => {
    const names = [subject, aMeasurement()].map((one) => nameCitedArea(one, 'nl'));
    expect(names).to.deep.equal(['De Baarsjes (buurt)', 'Amsterdam (gemeente)']);
  });
});

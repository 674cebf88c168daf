import { expect } from 'chai';
import type { Measurement } from '../../src/domain/comparison.js';
import type { Language } from '../../src/domain/local-text.js';
import { ABSENCE_REASONS, absence, figure } from '../../src/domain/observation.js';
import { originOf } from '../../src/domain/origin.js';
import { measurementsToCsv } from '../../src/text/csv.js';
import { aCatalogue, aMeasurement, anArea, text } from '../support/builders.js';

function linesOf(measurements: readonly Measurement[], language: Language = 'nl', catalogue = aCatalogue()) {
  return measurementsToCsv(catalogue, measurements, language).replace('\uFEFF', '').split('\r\n');
}

/** The cells of the one row, by the head of their column; the row has no quoted separators. */
function cellsOf(measurement: Measurement, language: Language = 'nl'): Record<string, string> {
  const separator = language === 'nl' ? ';' : ',';
  const [head = '', row = ''] = linesOf([measurement], language);
  const cells = row.split(separator);
  return Object.fromEntries(head.split(separator).map((name, index) => [name, cells[index] ?? '']));
}

describe('measurementsToCsv', () => {
  it('starts with a mark of its encoding, for spreadsheets', () => {
    expect(measurementsToCsv(aCatalogue(), [], 'nl').startsWith('\uFEFF')).to.equal(true);
  });

  it('has a head, a row per figure, and ends with a line end', () => {
    expect(linesOf([aMeasurement(), aMeasurement()])).to.have.length(4);
  });

  it('gives every row as many cells as the head', () => {
    const widths = linesOf([aMeasurement()])
      .slice(0, 2)
      .map((line) => line.split(';').length);
    expect(widths[0]).to.equal(widths[1]);
  });

  it('writes numbers as the language does', () => {
    expect(cellsOf(aMeasurement(), 'nl').waarde).to.equal('65,3');
    expect(cellsOf(aMeasurement(), 'en').value).to.equal('65.3');
  });

  it('writes no more decimals than were published', () => {
    expect(cellsOf(aMeasurement({ observation: figure(65.3333) })).waarde).to.equal('65,3');
  });

  it('writes a negative number as a number', () => {
    expect(cellsOf(aMeasurement({ observation: figure(-3.2) })).waarde).to.equal('-3,2');
  });

  for (const reason of ABSENCE_REASONS) {
    it(`leaves the value empty and says the reason of "${reason}"`, () => {
      const cells = cellsOf(aMeasurement({ observation: absence(reason) }));
      expect(cells.waarde).to.equal('');
      expect(cells['reden van ontbreken']).to.not.equal('');
    });
  }

  it('says nothing of a revision of what is absent', () => {
    expect(cellsOf(aMeasurement({ observation: absence('later') })).voorlopig).to.equal('');
  });

  it('says whether a figure is provisional', () => {
    expect(cellsOf(aMeasurement({ observation: figure(1, { provisional: true }) })).voorlopig).to.equal('ja');
  });

  it('says on how many cases a figure rests, or leaves that open', () => {
    expect(cellsOf(aMeasurement({ observation: figure(1, { base: 1500 }) }))['aantal gevallen']).to.equal(
      '1500',
    );
    expect(cellsOf(aMeasurement())['aantal gevallen']).to.equal('');
  });

  it('names scheme and group', () => {
    const cells = cellsOf(aMeasurement({ origin: originOf('herkomst', 'turkey') }));
    expect([cells.herkomstindeling, cells.herkomst]).to.deep.equal(['Herkomst', 'turkey']);
  });

  it('carries attribution and licence in every row', () => {
    const rows = linesOf([aMeasurement(), aMeasurement()]).slice(1, 3);
    for (const row of rows) expect(row).to.contain('Bron: proef').and.contain('CC BY 4.0');
  });

  it('says in every row that figures are made up', () => {
    const [, row] = linesOf([aMeasurement()], 'nl', aCatalogue({ fictional: true }));
    expect(row).to.contain('VERZONNEN CIJFERS');
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    it(`lets no spreadsheet run a name that starts with ${JSON.stringify(start)}`, () => {
      const [, row = ''] = linesOf([aMeasurement({ area: anArea('GM1', `${start}1+1`) })]);
      expect(row).to.contain(`'${start}1+1`);
    });
  }

  for (const [name, written] of [
    ['Buren; oost', '"Buren; oost"'],
    ['De "Punt"', '"De ""Punt"""'],
    ['Twee\nregels', '"Twee\nregels"'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ] as const) {
    it(`keeps ${JSON.stringify(name)} in one cell`, () => {
      const csv = measurementsToCsv(aCatalogue(), [aMeasurement({ area: anArea('GM1', name) })], 'nl');
      expect(csv).to.contain(`;${written};`);
    });
  }

  it('keeps a comma in one cell in English', () => {
    const catalogue = aCatalogue({ attribution: text('a, b', 'a, b') });
    expect(measurementsToCsv(catalogue, [aMeasurement()], 'en')).to.contain(',"a, b",');
  });
});

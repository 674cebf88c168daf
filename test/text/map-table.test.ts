import { expect } from 'chai';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { mapTable } from '../../src/text/map-table.js';
import { aMeasurement, anArea } from '../support/builders.js';

const references = [aMeasurement({ area: anArea('NL00', 'Nederland', 'land'), observation: figure(60) })];

function aRow(name: string, observation: Observation) {
  return aMeasurement({ area: anArea(`GM-${name}`, name), observation });
}

function aTable(...measurements: readonly ReturnType<typeof aRow>[]) {
  const table = { caption: 'Kaart', areaHead: 'gemeente', measurements, references, current: 'GM-Urk' };
  return mapTable(table, 'nl');
}

describe('mapTable(table, language)', () => {
  it('has a column for the figure and for each difference', () => {
    expect(aTable(aRow('Urk', figure(70))).columns).to.deep.equal([
      'Gemeente',
      'Nettoarbeidsparticipatie (% van personen van 15 tot 75 jaar)',
      'Verschil met Nederland',
    ]);
  });

  it('begins with the wider areas, and lists areas by name', () => {
    const { rows } = aTable(aRow('Urk', figure(70)), aRow('Aalten', figure(80)));
    expect(rows.map(({ head }) => head)).to.deep.equal(['Nederland', 'Aalten', 'Urk']);
  });

  it('marks the selected area', () => {
    const { rows } = aTable(aRow('Aalten', figure(80)), aRow('Urk', figure(70)));
    expect(rows.map(({ current }) => current)).to.deep.equal([false, false, true]);
  });

  it('says why a figure is absent, and has no difference then', () => {
    const { rows } = aTable(aRow('Urk', absence('withheld')));
    expect(rows[1]?.cells).to.deep.equal(['geheim', 'Het wordt geheim gehouden']);
  });

  it('calls a difference on few cases unclear', () => {
    const { rows } = aTable(aRow('Urk', figure(70, { base: 20 })));
    expect(rows[1]?.cells[1]).to.contain('+10,0 procentpunt').and.contain('onduidelijk');
  });

  it('has a column for cases when they are known', () => {
    const { columns, rows } = aTable(aRow('Urk', figure(70, { base: 1200 })), aRow('Zeist', figure(71)));
    expect([columns.at(-1), ...rows.map(({ cells }) => cells.at(-1))]).to.deep.equal([
      'Aantal gevallen',
      '',
      '1.200',
      '',
    ]);
  });
});

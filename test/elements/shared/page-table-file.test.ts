import { expect } from 'chai';
import { absence, figure } from '../../../src/domain/observation.js';
import { EVERYBODY } from '../../../src/domain/origin.js';
import { pageTableFile } from '../../../src/elements/shared/page-table-file.js';
import { aCatalogue, aCoverage, anIndicator, text } from '../../support/builders.js';

describe('pageTableFile', () => {
  it('writes each row with its period, its unit, its source and why it is absent', () => {
    const indicator = anIndicator();
    const of = (name: string, observation: ReturnType<typeof figure> | ReturnType<typeof absence>) => ({
      name,
      isPicked: false,
      measurement: {
        indicator,
        origin: EVERYBODY,
        period: '2023',
        observation,
        area: { code: 'GMr001', name, level: 'gemeente' as const, edition: 'tabel' },
      },
    });
    const [coverage, period] = [aCoverage(), { id: '', edition: 'tabel' }];
    const group = { id: 'total', label: text(''), people: text('') };
    const choice = {
      area: '',
      areaLevel: 'land' as const,
      indicator,
      origin: EVERYBODY,
      group,
      period,
      coverage,
    };
    const rows = [
      of('=Noord', figure(58.2, { provisional: true, base: 12 })),
      of('Zuid', absence('too-few')),
    ];
    const { name, text: csv } = pageTableFile(
      { catalogue: aCatalogue(), choice, view: undefined },
      'Wijk',
      rows,
      'nl',
    );
    expect(name).to.equal('buurtmonitor-tabel.csv');
    expect(csv.trim().split('\r\n')).to.deep.equal([
      'tabel;Wijk;periode;waarde;eenheid;reden van ontbreken;voorlopig;aantal gevallen;bron',
      "Proefmonitor;'=Noord;2023;58,2;%;;ja;12;Bron van het cijfer",
      'Proefmonitor;Zuid;2023;;%;te weinig personen;;;Bron van het cijfer',
    ]);
  });
});

import { describe, it } from 'node:test';
import { expect } from 'chai';
import { decodeAreas } from '../../../src/data/endpoint/areas-file.js';
import { decodeCatalogue } from '../../../src/data/endpoint/catalogue-file.js';
import { decodeColumnFile } from '../../../src/data/endpoint/column-file.js';
import { decodeFigures } from '../../../src/data/endpoint/figures-file.js';
import { decodeOutlines } from '../../../src/data/endpoint/outlines-file.js';
import { decodeProfile } from '../../../src/data/endpoint/profile-file.js';
import { endpointExamples } from './endpoint-examples.js';

describe('the description of the endpoint', async () => {
  const examples = await endpointExamples();
  const catalogue = decodeCatalogue(examples.catalogue);
  const { files } = catalogue;

  it('gives a catalogue that the widgets read', () => {
    expect(catalogue.indicators[0]?.id).to.equal('participation');
  });

  it('gives a list of areas that fits its catalogue', () => {
    const expected = { bundle: files.areas['2021']?.bundle ?? '', edition: '2021', level: 'buurt', count: 2 };
    expect(decodeAreas(examples.areas, 'areas', expected).continuity).to.deep.equal(['unchanged', 'redrawn']);
  });

  it('gives figures of which one is absent with its reason', () => {
    const figures = decodeFigures(examples.figures, 'figures', {
      bundle: files.figures.participation?.bundle ?? '',
      indicator: 'participation',
      origin: 'herkomst.turkey',
      period: '2021',
      edition: '2021',
      level: 'buurt',
      count: 2,
    });
    expect(figures.observations.at(1)).to.deep.equal({ kind: 'absent', reason: 'too-few' });
  });

  it('gives the first line of a column that says what the figures say', () => {
    const expected = {
      bundle: files.figures.participation?.bundle ?? '',
      indicator: 'participation',
      origin: 'herkomst.turkey',
      period: '2021',
      edition: '2021',
      level: 'buurt',
      count: 2,
    };
    const figures = decodeFigures(examples.figures, 'figures', expected);
    const line = Buffer.from(`${JSON.stringify(examples.column)}\n`);
    const column = Buffer.concat([line, Buffer.of(1, 1, 43, 0x64, 0x02)]);
    const { observations, country } = decodeColumnFile(column, 'column', expected);
    expect([...observations, country]).to.deep.equal([...figures.observations, figures.country]);
  });

  it('gives a profile with the country first', () => {
    const expected = { bundle: files.profiles.bundle, area: 'GM9001', country: 'NL00' };
    const [table] = decodeProfile(examples.profile, 'profile', expected).tables;
    expect(table?.areas.map(({ level }) => level)).to.deep.equal(['land', 'gemeente', 'buurt', 'buurt']);
  });

  it('gives outlines of two buurten that share a border', () => {
    const expected = { bundle: files.outlines['2021']?.bundle ?? '', edition: '2021' };
    const { shapes } = decodeOutlines(examples.outlines, 'outlines', expected);
    expect(shapes.buurt?.map(({ neighbours }) => neighbours)).to.deep.equal([['BU90010001'], ['BU90010000']]);
  });
});

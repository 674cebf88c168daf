import { describe, it } from 'node:test';
import { expect } from 'chai';
import { gazetteerOf, readGazetteer } from '../../../src/importer/regions/gazetteer.js';
import { SourceFolder } from '../../../src/importer/tables/source-folder.js';
import { recordedFolder } from '../support/recorded.js';

const recorded = new SourceFolder(recordedFolder);

describe('a gazetteer', () => {
  it('finds the code of a title, without the spaces behind it', async () => {
    const gazetteer = await readGazetteer(recorded, 'titles', {
      files: 'gazetteer.csv',
      entries: [{ title: 'RegioS', code: 'Code_1', name: 'Naam_2' }],
    });
    expect(gazetteer.codeOf('Voorbeeld (gemeente)')).to.equal('GM9001');
  });

  it('has the name that stands in its own column', async () => {
    const gazetteer = await readGazetteer(recorded, 'titles', {
      files: 'gazetteer.csv',
      entries: [{ title: 'RegioS', code: 'Code_1', name: 'Naam_2' }],
    });
    expect(gazetteer.nameOf('GM9001')).to.equal('Voorbeeld');
  });

  it('puts behind a title what tables tell it apart by', async () => {
    const gazetteer = await readGazetteer(recorded, 'titles', {
      files: 'gazetteer.csv',
      entries: [{ title: 'Naam_4', code: 'Code_3', suffix: ' (PV)' }],
    });
    expect(gazetteer.codeOf('Voorbeeld (PV)')).to.equal('PV91');
  });

  it('restores letters and zeros that a code lost', async () => {
    const gazetteer = await readGazetteer(recorded, 'titles', {
      files: 'gazetteer.csv',
      entries: [{ title: 'RegioS', code: 'ID', pad: { prefix: 'GM', digits: 4 } }],
    });
    expect(gazetteer.codeOf('Elders')).to.equal('GM0001');
  });

  it('has the titles that are named beside its list', async () => {
    const gazetteer = await readGazetteer(recorded, 'titles', {
      files: 'gazetteer.csv',
      entries: [{ title: 'RegioS', code: 'Code_1' }],
      also: { GM9010: 'Nieuwstad' },
    });
    expect([gazetteer.codeOf('Nieuwstad'), gazetteer.nameOf('GM9010')]).to.deep.equal([
      'GM9010',
      'Nieuwstad',
    ]);
  });

  it('does not choose between two areas of one title', () => {
    const twice = [
      { title: 'Utrecht', code: 'GM0344', name: 'Utrecht' },
      { title: 'Utrecht', code: 'PV26', name: 'Utrecht' },
    ];
    expect(gazetteerOf(twice).codeOf('Utrecht')).to.equal(undefined);
  });

  it('knows no code for a title it does not have', () => {
    expect(gazetteerOf([]).codeOf('Nergens')).to.equal(undefined);
  });
});

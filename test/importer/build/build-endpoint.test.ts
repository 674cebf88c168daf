import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { CatalogueFile } from '../../../src/data/endpoint/catalogue-file.js';
import { buildEndpoint } from '../../../src/importer/build/build-endpoint.js';
import type { BuildReport } from '../../../src/importer/report/build-report.js';
import { addressesIn, contentsOf, findFile } from '../support/files.js';
import { failureOf, inFolder, recordedFolder, smallConfig } from '../support/recorded.js';

const build = async (out: string, change?: Parameters<typeof smallConfig>[0]) =>
  buildEndpoint({ config: await smallConfig(change), data: recordedFolder, out });

describe('an endpoint built from small tables', () => {
  let folder = '';
  let out = '';
  let report: BuildReport;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'buurtmonitor-test-'));
    out = join(folder, 'endpoint');
    report = await build(out);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('lists the areas by code, without the water that was left out', async () => {
    const areas = await findFile(out, 'areas/', '/buurt.json');
    expect(areas.codes).to.deep.equal(['BU90010000', 'BU90010001', 'BU90020000']);
  });

  it('says which areas were drawn anew', async () => {
    const areas = await findFile(out, 'areas/', '/buurt.json');
    expect(areas.changes).to.deep.equal({ recoded: [2], redrawn: [1] });
  });

  it('computes shares with their base, and leaves out those of too few', async () => {
    const { values, absences, bases } = await findFile(
      out,
      'figures/share',
      'herkomst.turkey/2021/buurt.json',
    );
    expect({ values, absences, bases }).to.deep.equal({
      values: [6.7, null, 7.5],
      absences: [[1, 'too-few']],
      bases: [595, null, 400],
    });
  });

  it('finds the area of a title, and keeps what is provisional apart', async () => {
    const { values, provisional } = await findFile(out, 'figures/participation', 'total/2021/gemeente.json');
    expect({ values, provisional }).to.deep.equal({ values: [67.5, 71], provisional: [0] });
  });

  it('keeps a secret figure secret', async () => {
    const { absences } = await findFile(out, 'figures/participation', 'turkey/2021/gemeente.json');
    expect(absences).to.deep.equal([[1, 'withheld']]);
  });

  it('puts the figure of the country beside those of the gemeenten', async () => {
    const { country } = await findFile(out, 'figures/participation', 'total/2021/gemeente.json');
    expect(country).to.deep.equal({ values: [69], bases: [700] });
  });

  it('makes a profile with a table per set of levels', async () => {
    const profile = await findFile(out, 'profiles/', '/GM9001.json');
    const tables = profile.tables as { areas: string[] }[];
    expect(tables.map(({ areas }) => areas)).to.deep.equal([
      ['NL00', 'GM9001', 'BU90010000', 'BU90010001'],
      ['NL00', 'GM9001'],
    ]);
  });

  it('makes a profile of the country alone', async () => {
    const profile = await findFile(out, 'profiles/', '/NL00.json');
    const tables = profile.tables as { areas: string[] }[];
    expect(tables.map(({ areas }) => areas)).to.deep.equal([['NL00'], ['NL00']]);
  });

  it('draws the gemeenten for the country', async () => {
    const outlines = await findFile(out, 'outlines/', '/NL00.json');
    const { gemeente } = outlines.objects as { gemeente: { geometries: { id: string }[] } };
    expect(gemeente.geometries.map(({ id }) => id)).to.deep.equal(['GM9001', 'GM9002']);
  });

  it('says in the catalogue which levels have borders', async () => {
    const { files } = (await findFile(out, 'catalogue', '.json')) as unknown as Pick<CatalogueFile, 'files'>;
    const { country, gemeente } = files.borders?.['2021'] ?? {};
    expect([country, gemeente]).to.deep.equal([['gemeente', 'buurt'], ['buurt']]);
  });

  it('has a borders file for everything that the catalogue says', async () => {
    const borders = (await addressesIn(out)).filter((address) => address.startsWith('borders/'));
    expect(borders.map((address) => address.split('/').at(-1))).to.deep.equal([
      'GM9001.buurt.bin',
      'GM9002.buurt.bin',
      'NL00.buurt.bin',
      'NL00.gemeente.bin',
    ]);
  });

  it('has a column file beside every figures file of the levels that the catalogue says', async () => {
    const { files } = (await findFile(out, 'catalogue', '.json')) as unknown as Pick<CatalogueFile, 'files'>;
    const levels = Object.values(files.figures).flatMap(({ columns }) => columns?.levels ?? []);
    const figures = (await addressesIn(out)).filter((address) => /^figures.*buurt/.test(address));
    const [columns, json] = ['.bin', '.json'].map((end) => figures.filter((one) => one.endsWith(end)));
    expect([...new Set(levels)]).to.deep.equal(['buurt']);
    expect(columns).to.deep.equal(json?.map((address) => address.replace('.json', '.bin')));
  });

  it('counts the areas without outline and the outlines without area', () => {
    const buurten = report.outlines.find(({ level }) => level === 'buurt');
    expect([buurten?.areasWithoutOutline, buurten?.outlinesWithoutArea]).to.deep.equal([
      ['BU90010001'],
      ['BU90030000'],
    ]);
  });

  it('counts the rows that were left out and the titles that mean nothing', () => {
    const table = report.tables.find((one) => one.table === 'participation');
    expect([table?.leftOut, table?.unresolved]).to.deep.equal([
      [{ condition: 'RegioS ends with (PV)', rows: 1 }],
      [{ title: 'Nergens', rows: 1 }],
    ]);
  });

  it('writes the report beside the endpoint, and nothing else', async () => {
    expect((await readdir(folder)).sort()).to.deep.equal([
      'endpoint',
      'endpoint.report.json',
      'endpoint.report.txt',
    ]);
  });
});

describe('an endpoint that is one file', () => {
  it('has no borders and no columns, which are not JSON', async () => {
    await inFolder(async (folder) => {
      const [config, out] = [await smallConfig(), join(folder, 'endpoint')];
      await buildEndpoint({ config, data: recordedFolder, out, singleFile: true });
      const { files } = (await findFile(out, 'catalogue', '.json')) as unknown as CatalogueFile;
      expect(files).not.to.have.property('borders');
      for (const figures of Object.values(files.figures)) expect(figures).not.to.have.property('columns');
    });
  });
});

describe('building again', () => {
  it('gives the same bytes for the same input', async () => {
    await inFolder(async (folder) => {
      await build(join(folder, 'one'));
      await build(join(folder, 'two'));
      expect(await contentsOf(join(folder, 'one'))).to.deep.equal(await contentsOf(join(folder, 'two')));
    });
  });

  it('keeps the addresses of what did not change', async () => {
    await inFolder(async (folder) => {
      await build(join(folder, 'one'));
      await build(join(folder, 'two'), (config) => {
        const [indicator] = config.indicators;
        if (indicator)
          indicator.figures = indicator.figures.map((entry) => ({
            ...entry,
            groups: { total: 'WestersTotaal' },
          }));
      });
      const [one, two] = [await contentsOf(join(folder, 'one')), await contentsOf(join(folder, 'two'))];
      const moved = Object.keys(one)
        .filter((address) => !(address in two))
        .map((address) => address.split(/[-/]/)[0]);
      expect([...new Set(moved)]).to.deep.equal(['figures', 'profiles']);
    });
  });

  it('leaves the endpoint that was there, and no half one, when it fails', async () => {
    await inFolder(async (folder) => {
      const target = join(folder, 'endpoint');
      await build(target);
      const before = await contentsOf(target);
      await failureOf(
        build(target, (config) => Object.assign(config.tables.participation ?? {}, { files: 'gone.csv' })),
      );
      expect([await contentsOf(target), (await readdir(folder)).length]).to.deep.equal([before, 3]);
    });
  });

  it('does not overwrite a folder that is no endpoint', async () => {
    expect(await failureOf(build(recordedFolder))).to.contain('holds other files and no catalogue.json');
  });
});

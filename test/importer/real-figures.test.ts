import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { realDataFolder } from '../../data-fixtures/real-data.js';
import { isFigure, type Observation } from '../../src/domain/observation.js';
import { buildAreas } from '../../src/importer/areas/build-areas.js';
import { silent } from '../../src/importer/build/progress.js';
import { Sources } from '../../src/importer/build/sources.js';
import { readConfig } from '../../src/importer/config/read-config.js';
import { buildIndicator } from '../../src/importer/figures/build-figures.js';
import type { FigureColumn } from '../../src/importer/figures/figure-column.js';
import { SourceFolder } from '../../src/importer/tables/source-folder.js';

const folder = realDataFolder();
const skip = folder === undefined;
const where = skip ? ' (skipped: the CBS source files are not on this machine)' : '';
const config = await readConfig(
  fileURLToPath(new URL('../../data-fixtures/real.config.json', import.meta.url)),
);

/** Reads the figures of some indicators as the build does, without drawing or writing. */
async function columnsOf(...ids: readonly string[]): Promise<readonly FigureColumn[]> {
  const sources = new Sources(config, new SourceFolder(folder ?? ''), silent);
  const editions = new Map();
  for (const edition of config.editions)
    editions.set(edition.id, await buildAreas(sources, edition, config.editions));
  const wanted = config.indicators.filter(({ id }) => ids.includes(id));
  const built = [];
  for (const indicator of wanted) built.push(await buildIndicator(sources, editions, indicator));
  return built.flatMap(({ columns }) => columns);
}

const columns = skip ? [] : await columnsOf('inhabitants', 'net-participation');

function find(indicator: string, group: string, period: string, level: string): readonly Observation[] {
  const column = columns.find(
    (one) =>
      one.indicator === indicator &&
      one.origin.group === group &&
      one.period === period &&
      one.level === level,
  );
  return column ? [...column.observations] : [];
}

const sum = (observations: readonly Observation[]) =>
  observations.reduce((total, one) => total + (isFigure(one) ? one.value : 0), 0);

/** Totals that Statistics Netherlands published for these sources. */
const TOTALS: readonly [string, string, string, string, number][] = [
  ['inhabitants of the Netherlands in 2020', 'total', '2020', 'land', 17_407_585],
  ['inhabitants with a Western background in 2020', 'western', '2020', 'land', 1_828_645],
  ['inhabitants with a non-Western background in 2020', 'non-western', '2020', 'land', 2_392_060],
  ['inhabitants of the buurten of 2015 together', 'total', '2015', 'buurt', 16_877_160],
  ['inhabitants of the gemeenten of 2015 together', 'total', '2015', 'gemeente', 16_900_726],
  ['inhabitants of the Netherlands in 1999', 'total', '1999', 'land', 15_764_760],
];

describe(`the real figures${where}`, { skip }, () => {
  for (const [what, group, period, level, total] of TOTALS) {
    it(`count ${total} ${what}`, () => {
      expect(sum(find('inhabitants', group, period, level))).to.equal(total);
    });
  }

  it('give every gemeente of 2009 its inhabitants in 1999', () => {
    expect(find('inhabitants', 'total', '1999', 'gemeente').filter(isFigure)).to.have.length(441);
  });

  it('keep withheld participation apart from zero', () => {
    const turkey = find('net-participation', 'turkey', '2021', 'gemeente');
    const withheld = turkey.filter((one) => !isFigure(one) && one.reason === 'withheld');
    expect([turkey.length, turkey.filter(isFigure).length + withheld.length]).to.deep.equal([345, 345]);
  });
});

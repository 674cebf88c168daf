import { describe, it } from 'node:test';
import { expect } from 'chai';
import { buildAreas } from '../../../src/importer/areas/build-areas.js';
import { silent } from '../../../src/importer/build/progress.js';
import { Sources } from '../../../src/importer/build/sources.js';
import type { EditionConfig } from '../../../src/importer/config/edition-config.js';
import { SourceFolder } from '../../../src/importer/tables/source-folder.js';
import { recordedFolder, smallConfig } from '../support/recorded.js';

/** What is said of the three buurten of 2021, which the source calls unchanged, redrawn and recoded. */
async function saidOf(before: readonly Partial<EditionConfig>[], since?: string) {
  const config = await smallConfig();
  const [edition] = config.editions;
  if (!edition?.continuity) throw new Error('the small config has an edition with continuity');
  const newest = { ...edition, continuity: { ...edition.continuity, ...(since && { since }) } };
  const sources = new Sources(config, new SourceFolder(recordedFolder), silent);
  const earlier = before.map((one) => ({ ...edition, ...one }));
  return (await buildAreas(sources, newest, [...earlier, newest])).get('buurt')?.continuity;
}

const AS_THE_SOURCE_SAYS = ['unchanged', 'redrawn', 'recoded'];
const LONG_AGO = ['unknown', 'redrawn', 'unknown'];

describe('what is said of areas and the edition before', () => {
  it('is what the source says where that is of a year before', async () => {
    expect(await saidOf([{ id: '2020', date: '2020-01-01' }])).to.deep.equal(AS_THE_SOURCE_SAYS);
  });

  it('calls nothing unchanged or recoded since an edition of longer ago', async () => {
    expect(await saidOf([{ id: '2015', date: '2015-01-01' }])).to.deep.equal(LONG_AGO);
  });

  it('looks at the newest of the editions before', async () => {
    const editions = [
      { id: '2020', date: '2020-01-01' },
      { id: '2015', date: '2015-01-01' },
    ];
    expect(await saidOf(editions)).to.deep.equal(AS_THE_SOURCE_SAYS);
  });

  it('passes over an edition that does not have the level', async () => {
    const gemeenten = { table: 'names', levels: ['gemeente'] as const, name: 'Title' };
    const editions = [
      { id: '2015', date: '2015-01-01' },
      { id: '2020', date: '2020-01-01', areas: [{ ...gemeenten, levels: [...gemeenten.levels] }] },
    ];
    expect(await saidOf(editions)).to.deep.equal(LONG_AGO);
  });

  it('is what the source says where the config says that it is of that long ago', async () => {
    expect(await saidOf([{ id: '2015', date: '2015-01-01' }], '2015-01-01')).to.deep.equal(
      AS_THE_SOURCE_SAYS,
    );
  });

  it('is what the source says where there is no edition before', async () => {
    expect(await saidOf([])).to.deep.equal(AS_THE_SOURCE_SAYS);
  });
});

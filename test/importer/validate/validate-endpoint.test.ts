import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { buildEndpoint } from '../../../src/importer/build/build-endpoint.js';
import { silent } from '../../../src/importer/build/progress.js';
import { validateEndpoint } from '../../../src/importer/validate/validate-endpoint.js';
import { contentsOf, encodingOf } from '../support/files.js';
import { failureOf, recordedFolder, smallConfig } from '../support/recorded.js';

type Files = Record<string, string>;

/** Damage to one file: which, what is replaced by what, and what is said about it. */
const DAMAGE: readonly [string, RegExp, RegExp, string, RegExp][] = [
  [
    'a missing value without reason',
    /^figures\/share.*buurt.json/,
    /"absences":.*?]],/,
    '',
    /values\.1: expected a reason/,
  ],
  [
    'a list of areas that is too short',
    /^areas.*buurt/,
    /"BU90010000",/,
    '',
    /codes\.length: expected 3, found 2/,
  ],
  [
    'an outline of an area that does not exist',
    /^outlines.*NL00/,
    /GM9002/,
    'GM9009',
    /geometries\.1\.id.*"GM9009"/,
  ],
  [
    'an area of a profile that does not exist',
    /^profiles.*GM9001/,
    /BU90010001/,
    'BU90010009',
    /tables\.0\.areas\.3/,
  ],
  [
    'a column of a profile that is not in the catalogue',
    /^profiles.*GM9001/,
    /"period":"2021"/,
    '"period":"2020"',
    /tables\.0\.columns\.0/,
  ],
  [
    'a profile that says something else than the figures',
    /^profiles.*GM9001/,
    /1000,600/,
    '1000,601',
    /tables\.0\.columns\.0\.values\.1: expected 600, as in the figures, found "601"/,
  ],
  [
    'a file of another release',
    /^figures\/share.*buurt.json/,
    /"bundle":"........"/,
    '"bundle":"00000000"',
    /bundle: expected/,
  ],
  [
    'a column of another release',
    /^figures\/share.*buurt.bin/,
    /"bundle":"........"/,
    '"bundle":"00000000"',
    /bundle: expected/,
  ],
  [
    'a column that says something else than the figures',
    /^figures\/share.*buurt.bin/,
    /.$/s,
    '\x07',
    /place 2: expected 7.5 of 400, as in the figures, found "17.5 of 400"/,
  ],
  ['a column that is cut off', /^figures\/share.*buurt.bin/, /.$/s, '', /the parts: expected \d+ bytes/],
  [
    'borders of another number of areas',
    /^borders.*NL00.buurt/,
    /"areas":3/,
    '"areas":4',
    /areas: expected 3, found 4/,
  ],
  [
    'borders of another gemeente',
    /^borders.*GM9001.buurt/,
    /"scope":"GM9001"/,
    '"scope":"GM9002"',
    /scope: expected "GM9001", found "GM9002"/,
  ],
  ['borders that are cut off', /^borders.*NL00.buurt/, /.$/s, '', /the parts: expected \d+ bytes/],
  ['a file that is cut off', /^profiles.*GM9002/, /.{9}$/, '', /not JSON/],
];

describe('validating an endpoint', () => {
  let folder = '';
  let files: Files = {};

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'buurtmonitor-test-'));
    const out = join(folder, 'endpoint');
    await buildEndpoint({ config: await smallConfig(), data: recordedFolder, out });
    files = await contentsOf(out);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const validate = (changed: Files) => {
    const textOf = (address: string) => {
      const text = changed[address];
      if (text === undefined) throw new EndpointError('not-found', address, 'no such file');
      return text;
    };
    const read = async (address: string) => {
      try {
        return JSON.parse(textOf(address)) as unknown;
      } catch (error) {
        if (error instanceof EndpointError) throw error;
        throw new EndpointError('damaged', address, 'not JSON');
      }
    };
    const readBytes = async (address: string) => Buffer.from(textOf(address), encodingOf(address));
    return validateEndpoint({ catalogue: 'catalogue.json', read, readBytes }, silent);
  };

  it('reads every file of an endpoint that is right', async () => {
    const { checked, problems } = await validate(files);
    expect({ ...checked, problems }).to.deep.equal({
      areas: 3,
      figures: 10,
      columns: 2,
      profiles: 3,
      outlines: 3,
      borders: 4,
      problems: [],
    });
  });

  it('reads an endpoint that is one file', async () => {
    const out = join(folder, 'single');
    await buildEndpoint({ config: await smallConfig(), data: recordedFolder, out, singleFile: true });
    const single = await contentsOf(out);
    expect([Object.keys(single), (await validate(single)).problems]).to.deep.equal([['catalogue.json'], []]);
  });

  for (const [what, file, from, to, said] of DAMAGE) {
    it(`names ${what}`, async () => {
      const address = Object.keys(files).find((one) => file.test(one)) ?? '';
      const { problems } = await validate({ ...files, [address]: files[address]?.replace(from, to) ?? '' });
      expect(problems[0]).to.match(said).and.to.contain(address.split('/')[0]);
    });
  }

  it('names every file that is missing, as far as the catalogue and the lists of areas tell', async () => {
    const { 'catalogue.json': catalogue = '' } = files;
    expect((await validate({ 'catalogue.json': catalogue })).problems).to.have.length(19);
  });

  it('does not go on without a catalogue', async () => {
    expect(await failureOf(validate({}))).to.equal('catalogue.json: no such file');
  });
});

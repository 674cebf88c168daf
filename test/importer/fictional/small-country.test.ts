import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { buildCountry } from '../../../data-fixtures/country/build-country.js';
import { SMALL } from '../../../data-fixtures/country/plans.js';
import { silent } from '../../../src/importer/build/progress.js';
import { endpointReader } from '../../../src/importer/validate/endpoint-reader.js';
import { validateEndpoint } from '../../../src/importer/validate/validate-endpoint.js';
import { contentsOf } from '../support/files.js';

const COMMITTED = fileURLToPath(new URL('../../../data-fixtures/small/endpoint', import.meta.url));

describe('the small made-up country', () => {
  let work: string;
  let made: ReadonlyMap<string, string>;
  let committed: ReadonlyMap<string, string>;

  before(async () => {
    work = await mkdtemp(join(tmpdir(), 'small-country-'));
    await buildCountry(SMALL, join(work, 'endpoint'), silent, join(work, 'sources'));
    made = new Map(Object.entries(await contentsOf(join(work, 'endpoint'))));
    committed = new Map(Object.entries(await contentsOf(COMMITTED)));
  });

  after(() => rm(work, { recursive: true, force: true }));

  it('is committed as the generator makes it now', () => {
    expect([...made.keys()]).to.deep.equal([...committed.keys()]);
    for (const [address, text] of made) expect(text, address).to.equal(committed.get(address));
  });

  it('is read by the widgets without fault', async () => {
    const { problems } = await validateEndpoint(endpointReader(COMMITTED), silent);
    expect(problems).to.deep.equal([]);
  });

  it('says that it is made up', () => {
    expect(JSON.parse(committed.get('catalogue.json') ?? '')).to.include({ fictional: true });
  });

  it('has every reason why there is no figure', () => {
    const figures = [...committed].filter(([address]) => /^figures\/.*json$/.test(address));
    const reasons = figures.flatMap(([, text]) =>
      ((JSON.parse(text) as { absences?: [number, string][] }).absences ?? []).map(([, reason]) => reason),
    );
    expect([...new Set(reasons)]).to.have.members([
      'withheld',
      'too-few',
      'not-applicable',
      'later',
      'discontinued',
      'unknown',
    ]);
  });
});

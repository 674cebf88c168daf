import { expect } from 'chai';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { EndpointSource } from '../../../src/data/endpoint/endpoint-source.js';
import { EVERYBODY, originOf } from '../../../src/domain/origin.js';
import {
  aCatalogueFile,
  aFiguresFile,
  anAreasFile,
  anOutlinesFile,
  aProfileFile,
} from '../../support/endpoint-files.js';

const { signal } = new AbortController();
const question = {
  indicator: 'participation',
  origin: EVERYBODY,
  period: '2021',
  edition: '2021',
  level: 'gemeente',
} as const;

/** A source on a server with the given files, and the addresses that were asked of it. */
function sourceWith(files: Readonly<Record<string, unknown>>, endpoint = 'https://cijfers.example.nl/m') {
  const asked: string[] = [];
  const source = new EndpointSource(new URL(endpoint), {
    fetch: async (address) => {
      const { pathname } = new URL(String(address));
      asked.push(pathname);
      const content = files[pathname];
      return content ? new Response(JSON.stringify(content)) : new Response('', { status: 404 });
    },
    wait: async () => undefined,
  });
  return { source, asked };
}

const folder = {
  '/m/catalogue.json': aCatalogueFile(),
  '/m/areas/2021-1a2b3c4d/gemeente.json': anAreasFile(),
  '/m/figures/participation-1a2b3c4d/total/2021/gemeente.json': aFiguresFile(),
  '/m/profiles/1a2b3c4d/GM0363.json': aProfileFile(),
  '/m/outlines/2021-1a2b3c4d/NL00.json': anOutlinesFile(),
};

describe('EndpointSource', () => {
  it('finds every file through the catalogue', async () => {
    const { source } = sourceWith(folder);
    const answers = await Promise.all([
      source.areas('2021', 'gemeente', signal),
      source.figures(question, signal),
      source.profile('GM0363', signal),
      source.outlines('2021', 'NL00', signal),
    ]);
    expect(answers).to.have.length(4);
  });

  it('asks for the catalogue once, however much is asked of it', async () => {
    const { source, asked } = sourceWith(folder);
    await Promise.all([
      source.catalogue(signal),
      source.figures(question, signal),
      source.profile('GM0363', signal),
    ]);
    expect(asked.filter((path) => path === '/m/catalogue.json')).to.have.length(1);
  });

  it('reads a map in two requests: the catalogue and one column', async () => {
    const { source, asked } = sourceWith(folder);
    await source.figures(question, signal);
    expect(asked).to.have.length(2);
  });

  it('reads a single file that holds everything', async () => {
    const documents = { 'profiles/1a2b3c4d/GM0363.json': aProfileFile() };
    const { source, asked } = sourceWith(
      { '/m/alles.json': aCatalogueFile({ documents }) },
      'https://cijfers.example.nl/m/alles.json',
    );
    await source.profile('GM0363', signal);
    expect(asked).to.deep.equal(['/m/alles.json']);
  });

  it('cannot be led outside the endpoint by a code', async () => {
    const { source, asked } = sourceWith(folder);
    await source.profile('../../secret', signal).catch(() => undefined);
    expect(asked).to.include('/m/profiles/1a2b3c4d/..%2F..%2Fsecret.json');
  });

  it('keeps the query of an endpoint out of the addresses of files', async () => {
    const { source, asked } = sourceWith(folder, 'https://cijfers.example.nl/m?v=1');
    await source.catalogue(signal);
    expect(asked).to.deep.equal(['/m/catalogue.json']);
  });

  it('says which entry of the catalogue is missing', async () => {
    const { source } = sourceWith(folder);
    const error = await source
      .figures({ ...question, indicator: 'constructor' }, signal)
      .catch((e: unknown) => e);
    expect(error).to.be.instanceOf(EndpointError).with.property('detail').that.contains('files.figures');
    expect(error).to.include({ fault: 'damaged', file: 'catalogue.json' });
  });

  it('says which file of a group is missing', async () => {
    const { source } = sourceWith(folder);
    const origin = originOf('herkomst', 'turkey');
    const error = await source.figures({ ...question, origin }, signal).catch((e: unknown) => e);
    expect(error)
      .to.be.instanceOf(EndpointError)
      .with.property('file', 'figures/participation-1a2b3c4d/herkomst.turkey/2021/gemeente.json');
  });
});

import { expect } from 'chai';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { EndpointSource } from '../../../src/data/endpoint/endpoint-source.js';
import { EVERYBODY } from '../../../src/domain/origin.js';
import { aCatalogueFile, aFiguresFile, aProfileFile } from '../../support/endpoint-files.js';
import { until } from '../../support/on-page.js';

const { signal } = new AbortController();
const question = {
  indicator: 'participation',
  origin: EVERYBODY,
  period: '2021',
  edition: '2021',
  level: 'gemeente',
} as const;

const CATALOGUE = '/m/catalogue.json';
const OLD_FIGURES = '/m/figures/participation-1a2b3c4d/total/2021/gemeente.json';
const NEW_FIGURES = '/m/figures/participation-2b3c4d5e/total/2021/gemeente.json';
const PROFILE = '/m/profiles/1a2b3c4d/GM0363.json';
const NEW_BUNDLE = '2b3c4d5e';

const { files: oldFiles } = aCatalogueFile();
const newCatalogue = aCatalogueFile({
  files: {
    ...oldFiles,
    figures: {
      participation: {
        path: `figures/participation-${NEW_BUNDLE}/{origin}/{period}/{level}.json`,
        bundle: NEW_BUNDLE,
      },
    },
  },
});
const oldRelease = { [CATALOGUE]: aCatalogueFile(), [OLD_FIGURES]: aFiguresFile() };
const newRelease = { [CATALOGUE]: newCatalogue, [NEW_FIGURES]: aFiguresFile({ bundle: NEW_BUNDLE }) };

/** A source on a server whose files the test changes, and what was asked of it and of its caches. */
function changing(files: Record<string, unknown>) {
  const asked: (readonly [path: string, cache: RequestCache | undefined])[] = [];
  const server = { files };
  const source = new EndpointSource(new URL('https://cijfers.example.nl/m'), {
    fetch: async (address, options) => {
      const { pathname } = new URL(String(address));
      asked.push([pathname, options?.cache]);
      const content = server.files[pathname];
      if (content === undefined) return new Response('', { status: 404 });
      return new Response(typeof content === 'string' ? content : JSON.stringify(content));
    },
    wait: async () => undefined,
  });
  const cataloguesAsked = () => asked.filter(([path]) => path === CATALOGUE).length;
  return { source, server, asked, cataloguesAsked };
}

/** A source on a server that answers when the test says so, and in which order. */
function held() {
  const waiting: { readonly path: string; readonly give: (answer: Response) => void }[] = [];
  const source = new EndpointSource(new URL('https://cijfers.example.nl/m'), {
    fetch: (address) =>
      new Promise((give) => {
        waiting.push({ path: new URL(String(address)).pathname, give });
      }),
    wait: async () => undefined,
  });
  const askedFor = (path: string) => waiting.filter((one) => one.path === path);
  /** Answers the last question for a file, of so many; without content there is no such file. */
  const answer = async (path: string, content: unknown, of = 1) => {
    await until(() => askedFor(path).length === of);
    const [last] = askedFor(path).slice(-1);
    if (last) waiting.splice(waiting.indexOf(last), 1);
    last?.give(new Response(JSON.stringify(content), { status: content === undefined ? 404 : 200 }));
  };
  return { source, answer, waitingFor: (path: string) => askedFor(path).length };
}

const faultOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'none',
    (error: unknown) => (error instanceof EndpointError ? error.fault : String(error)),
  );

describe('an endpoint that is renewed while a page is open', () => {
  it('is told from one that lacks a file', async () => {
    const { source, server } = changing(oldRelease);
    await source.catalogue(signal);
    server.files = newRelease;
    expect(await faultOf(source.figures(question, signal))).to.equal('other-release');
  });

  it('gives its new figures to who asks again', async () => {
    const { source, server, cataloguesAsked } = changing(oldRelease);
    await source.catalogue(signal);
    server.files = newRelease;
    await faultOf(source.figures(question, signal));
    expect((await source.figures(question, signal)).observations.at(0)).to.have.property('value', 65.3);
    expect(cataloguesAsked()).to.equal(2);
  });

  it('is noticed by a file of another release at the same address', async () => {
    const { source, server } = changing(oldRelease);
    await source.catalogue(signal);
    server.files = { ...newRelease, [OLD_FIGURES]: aFiguresFile({ bundle: NEW_BUNDLE }) };
    expect(await faultOf(source.figures(question, signal))).to.equal('other-release');
    expect(await faultOf(source.figures(question, signal))).to.equal('none');
  });

  it('has its catalogue come from the server, and not from a cache on the way', async () => {
    const { source, server, asked } = changing(oldRelease);
    await source.catalogue(signal);
    server.files = newRelease;
    await faultOf(source.figures(question, signal));
    expect(asked.filter(([path]) => path === CATALOGUE)).to.deep.equal([
      [CATALOGUE, undefined],
      [CATALOGUE, 'reload'],
    ]);
  });

  it('gives no old figures under a new catalogue, where a publisher keeps his addresses', async () => {
    const kept = (bundle: string) =>
      aCatalogueFile({
        files: {
          ...oldFiles,
          figures: { participation: { path: 'figures/{origin}/{period}/{level}.json', bundle } },
        },
      });
    const path = '/m/figures/total/2021/gemeente.json';
    const { source, server } = changing({ [CATALOGUE]: kept('1a2b3c4d'), [path]: aFiguresFile() });
    await source.figures(question, signal);
    const values = [11.1, null, 70];
    server.files = { [CATALOGUE]: kept(NEW_BUNDLE), [path]: aFiguresFile({ bundle: NEW_BUNDLE, values }) };
    await faultOf(source.profile('GM0363', signal));
    await faultOf(source.profile('GM0363', signal));
    expect((await source.figures(question, signal)).observations.at(0)).to.have.property('value', 11.1);
  });

  it('says that what was asked before does not belong with what is asked now', async () => {
    const { source, server } = changing(oldRelease);
    const catalogue = await source.catalogue(signal);
    const before = source.isCurrent(catalogue);
    server.files = newRelease;
    await faultOf(source.figures(question, signal));
    expect([before, source.isCurrent(catalogue)]).to.deep.equal([true, false]);
    expect(source.isCurrent(await source.catalogue(signal))).to.equal(true);
  });

  it('stays as it was known while its catalogue cannot be had', async () => {
    const { source, server } = changing(oldRelease);
    await source.figures(question, signal);
    server.files = {};
    expect(await faultOf(source.profile('GM0363', signal))).to.equal('not-found');
    expect(await faultOf(source.figures(question, signal))).to.equal('none');
  });
});

describe('an endpoint whose catalogue is asked for again', () => {
  /** A source with figures and a profile on their way, under a catalogue that is of the past. */
  async function renewing() {
    const { source, answer, waitingFor } = held();
    const known = source.catalogue(signal);
    await answer(CATALOGUE, aCatalogueFile());
    await known;
    const [figures, profile] = [
      faultOf(source.figures(question, signal)),
      faultOf(source.profile('GM0363', signal)),
    ];
    await answer(OLD_FIGURES, aFiguresFile({ bundle: NEW_BUNDLE }));
    expect(await figures).to.equal('other-release');
    return { source, answer, waitingFor, profile };
  }

  it('is asked once, however many files of the one before fail', async () => {
    const { source, answer, waitingFor, profile } = await renewing();
    const asked = source.catalogue(signal);
    await answer(PROFILE, aProfileFile({ bundle: NEW_BUNDLE }));
    expect(await profile).to.equal('other-release');
    const later = source.catalogue(signal);
    expect(waitingFor(CATALOGUE)).to.equal(1);
    await answer(CATALOGUE, newCatalogue);
    expect(await later).to.equal(await asked);
  });

  it('answers by the one that it keeps, also where another comes last', async () => {
    const { source, answer, profile } = await renewing();
    const asked = source.catalogue(signal);
    await answer(PROFILE, undefined);
    // The one that tells why the profile is not there is the last that was asked, and comes first.
    await answer(CATALOGUE, newCatalogue, 2);
    expect(await profile).to.equal('other-release');
    await answer(CATALOGUE, newCatalogue);
    await asked;
    expect(source.isCurrent(await source.catalogue(signal))).to.equal(true);
  });
});

describe('an endpoint that lacks a file', () => {
  it('is asked once whether it was renewed, however many wonder', async () => {
    const { source, cataloguesAsked } = changing(oldRelease);
    const answers = ['GM0363', 'GM0599', 'GM0344'].map((area) => faultOf(source.profile(area, signal)));
    expect(await Promise.all(answers)).to.deep.equal(['not-found', 'not-found', 'not-found']);
    expect(cataloguesAsked()).to.equal(2);
  });
});

describe('a wrong answer', () => {
  for (const [what, content] of [
    ['a web page', '<!doctype html>'],
    ['cut off', '{"format":'],
  ] as const) {
    it(`is asked of the server itself the next time, when it is ${what}`, async () => {
      const { source, server, asked } = changing({ ...oldRelease, [PROFILE]: content });
      await faultOf(source.profile('GM0363', signal));
      server.files = { ...oldRelease, [PROFILE]: aProfileFile() };
      expect(await faultOf(source.profile('GM0363', signal))).to.equal('none');
      expect(asked.filter(([path]) => path === PROFILE)).to.deep.equal([
        [PROFILE, undefined],
        [PROFILE, 'reload'],
      ]);
    });
  }

  it('within a catalogue has that asked for again', async () => {
    const documents = { 'profiles/1a2b3c4d/GM0363.json': { format: 'buurtmonitor/profile@1' } };
    const { source, server } = changing({ [CATALOGUE]: aCatalogueFile({ documents }) });
    expect(await faultOf(source.profile('GM0363', signal))).to.equal('damaged');
    server.files = {
      [CATALOGUE]: aCatalogueFile({ documents: { 'profiles/1a2b3c4d/GM0363.json': aProfileFile() } }),
    };
    expect(await faultOf(source.profile('GM0363', signal))).to.equal('none');
  });
});

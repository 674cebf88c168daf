import { expect } from 'chai';
import type { Borders } from '../../../src/domain/borders.js';
import type { BuurtMap } from '../../../src/elements/buurt-map/buurt-map.js';
import { cutBorders } from '../../../src/importer/borders/cut-borders.js';
import {
  aCountryMap,
  canvasesOf,
  countryAnswers,
  countryBorders,
  shownCountry,
  untilMoving,
} from '../../support/country-source.js';
import { press } from '../../support/map-source.js';
import { bordersOf, rectangle } from '../../support/mosaic.js';
import { nextFrame, onPage, partOf, until } from '../../support/on-page.js';
import { type ReadyAnswers, StubSource } from '../../support/stub-source.js';

/** In full detail, Rotterdam reaches further west. */
const detail: Borders = bordersOf(
  [
    [520, 525],
    [525, 529],
    [529, 535],
    [535, 540],
  ].map(([west = 0, east = 0], area) => ({
    area,
    corners: rectangle(16 * west, 16 * 330, 16 * east, 16 * 340),
  })),
  { groups: countryBorders.groups, gridBits: 14 },
);

const GROUPS = new Map([
  ['GM0363', 0],
  ['GM0599', 1],
  ['GM0344', 2],
]);

/** What a source answers that has the detail of every gemeente but some. */
function withDetail(answerFor: (gemeente: string) => Borders | undefined = partOfDetail): ReadyAnswers {
  return { borders: (_, __, scope) => (scope === 'NL00' ? countryBorders : answerFor(scope)) };
}

function partOfDetail(gemeente: string): Borders {
  return cutBorders(detail, GROUPS.get(gemeente) ?? Number.NaN);
}

/** Fails as a file that cannot be had. */
function fail(): never {
  throw new Error('No such file');
}

/** Answers never. */
function wait(): undefined {
  return new Promise(() => undefined) as never;
}

/** The gemeenten whose detail was asked for, in order. */
function askedOf({ source }: { readonly source: StubSource }): readonly unknown[] {
  return source
    .asked('borders')
    .map(({ about }) => about[2])
    .filter((scope) => scope !== 'NL00')
    .sort();
}

/** Colour a little west of the middle of the map, where detail and overview differ. */
function colourInMiddle(map: BuurtMap): string | undefined {
  const [canvas] = canvasesOf(map);
  const box = canvas?.getBoundingClientRect();
  const stage = partOf(map, '.map').getBoundingClientRect();
  if (!canvas || !box || canvas.width === 0) return undefined;
  const [x, y] = [stage.x + stage.width / 2 - 10 - box.x, stage.y + stage.height / 2 - box.y];
  return canvas.getContext('2d')?.getImageData(x, y, 1, 1).data.join();
}

/** Zooms, and waits until the map has been drawn for it; until then what was drawn before is shown larger, or smaller. */
async function zoom(map: BuurtMap, key: '+' | '-'): Promise<void> {
  await untilMoving(map);
  press(map, key);
  await until(() => partOf(map, '.canvases').style.transform.endsWith('scale(1)'));
}

/** Keys of a reader who zooms in and out as long as something is so. */
function* inAndOut(isSo: () => boolean): Generator<'+' | '-'> {
  for (let isIn = true; isSo(); isIn = !isIn) yield isIn ? '+' : '-';
}

describe('<buurt-map> of all buurten that a reader zooms in on', () => {
  it('asks for no detail before', async () => {
    const map = await shownCountry({}, withDetail());
    await nextFrame();
    expect(askedOf(map)).to.deep.equal([]);
  });

  it('asks for the detail of the gemeenten in view', async () => {
    const map = await shownCountry({}, withDetail());
    await zoom(map, '+');
    await until(() => askedOf(map).length === 3);
    expect(askedOf(map)).to.deep.equal(['GM0344', 'GM0363', 'GM0599']);
  });

  it('is drawn in that detail when all has come', async () => {
    const map = await shownCountry({}, withDetail());
    const before = colourInMiddle(map);
    await zoom(map, '+');
    await until(() => colourInMiddle(map) !== before);
  });

  it('keeps what it shows as long as some is on its way', async () => {
    const map = await shownCountry(
      {},
      withDetail((scope) => (scope === 'GM0344' ? wait() : partOfDetail(scope))),
    );
    const before = colourInMiddle(map);
    await zoom(map, '+');
    await until(() => askedOf(map).length === 3);
    await nextFrame();
    expect(colourInMiddle(map)).to.equal(before);
  });

  it('shows what it had, when the reader moves on', async () => {
    const map = await shownCountry(
      {},
      withDetail((scope) => (scope === 'GM0344' ? wait() : partOfDetail(scope))),
    );
    const before = colourInMiddle(map);
    await zoom(map, '+');
    await until(() => askedOf(map).length === 3);
    // What came is made ready in slices, of which nothing is seen.
    for (const key of inAndOut(() => colourInMiddle(map) === before)) await zoom(map, key);
    expect(colourInMiddle(map)).to.match(/,255$/);
  });

  it('asks for nothing again', async () => {
    const map = await shownCountry({}, withDetail());
    await zoom(map, '+');
    await until(() => askedOf(map).length === 3);
    await zoom(map, '+');
    await nextFrame();
    expect(askedOf(map)).to.have.length(3);
  });

  it('keeps the overview where detail cannot be had, and tries only so often', async () => {
    const map = await shownCountry({}, withDetail(fail));
    const before = colourInMiddle(map);
    const tries = () => askedOf(map).filter((scope) => scope === 'GM0599').length;
    for (const times of [1, 2, 3]) {
      await zoom(map, '+');
      await until(() => tries() === times);
    }
    for (const _ of ['fourth', 'fifth']) await zoom(map, '+');
    expect([colourInMiddle(map), tries()]).to.deep.equal([before, 3]);
  });

  it('keeps the overview where a source has no files of gemeenten', async () => {
    const map = await shownCountry(
      {},
      withDetail(() => undefined),
    );
    const before = colourInMiddle(map);
    await zoom(map, '+');
    await until(() => askedOf(map).length === 3);
    await zoom(map, '+');
    expect([colourInMiddle(map), askedOf(map).length]).to.deep.equal([before, 3]);
  });

  it('keeps the overview where a file is of other areas', async () => {
    const map = await shownCountry(
      {},
      withDetail((scope) => ({ ...partOfDetail(scope), areas: 9 })),
    );
    const before = colourInMiddle(map);
    await zoom(map, '+');
    await until(() => askedOf(map).length === 3);
    await zoom(map, '+');
    expect(colourInMiddle(map)).to.equal(before);
  });

  it('draws the one gemeente that came in detail, and the others as they were', async () => {
    const map = await shownCountry(
      {},
      withDetail((scope) => (scope === 'GM0599' ? partOfDetail(scope) : fail())),
    );
    const before = colourInMiddle(map);
    await zoom(map, '+');
    await until(() => colourInMiddle(map) !== before);
    expect(colourInMiddle(map)).to.match(/,255$/);
  });

  it('no longer asks when it leaves the page', async () => {
    const map = await shownCountry({}, withDetail(wait));
    await zoom(map, '+');
    await until(() => askedOf(map).length === 3);
    map.remove();
    await nextFrame();
    const pending = map.source.asked('borders').filter(({ about }) => about[2] !== 'NL00');
    expect(pending.every(({ signal }) => signal.aborted)).to.equal(true);
  });

  it('lets go of what is no longer in view, and not of what still is', async () => {
    const map = await shownCountry({}, withDetail(wait));
    await zoom(map, '+');
    await until(() => askedOf(map).length === 3);
    for (const _ of [1, 2]) await zoom(map, '+');
    const pending = map.source.asked('borders').filter(({ about }) => about[2] !== 'NL00');
    await until(() => pending.some(({ signal }) => signal.aborted));
    const wanted = pending.filter(({ signal }) => !signal.aborted).map(({ about }) => about[2]);
    expect(wanted.sort()).to.deep.equal(['GM0363', 'GM0599']);
  });

  it('shares its detail with another map of the same', async () => {
    const source = new StubSource({ ...countryAnswers, ...withDetail() });
    const maps = [1, 2].map(() => onPage(Object.assign(aCountryMap(), { source })));
    for (const map of maps) await map.ready;
    for (const map of maps) await zoom(map, '+');
    await until(() => askedOf({ source }).length === 3);
    await nextFrame();
    expect(askedOf({ source })).to.have.length(3);
  });

  it('asks for none when it stands still', async () => {
    const map = await shownCountry({ isStatic: true }, withDetail());
    press(map, '+');
    await nextFrame();
    expect(askedOf(map)).to.deep.equal([]);
  });
});

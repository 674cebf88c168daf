import { expect } from 'chai';
import { figure } from '../../../src/domain/observation.js';
import { originKey } from '../../../src/domain/origin.js';
import { BuurtMap } from '../../../src/elements/buurt-map/buurt-map.js';
import { loadReaderKit } from '../../../src/elements/buurt-map/reader-tools.js';
import { BuurtMonitor } from '../../../src/elements/buurt-monitor/buurt-monitor.js';
import '../../../src/elements/buurt-map/define.js';
import '../../../src/elements/buurt-monitor/define.js';
import { levelFigures } from '../../support/builders.js';
import { type MapSettings, mapAnswers } from '../../support/map-source.js';
import { nextFrame, onPage, shownText, until } from '../../support/on-page.js';
import { StubSource } from '../../support/stub-source.js';

/** Everybody's figures lie low, and those of the group high; the national figures differ too. */
const source = () =>
  new StubSource({
    ...mapAnswers,
    figures: ({ origin }) =>
      originKey(origin) === 'total'
        ? levelFigures([figure(10), figure(20), figure(30)], figure(20))
        : levelFigures([figure(60), figure(70), figure(80)], figure(70)),
  });

async function mapsIn(
  settings: Partial<BuurtMonitor>,
  ...maps: readonly MapSettings[]
): Promise<readonly BuurtMap[]> {
  await loadReaderKit();
  const monitor = Object.assign(new BuurtMonitor(), {
    source: source(),
    area: 'NL00',
    indicator: 'participation',
    ...settings,
  });
  const elements = maps.map((one) => Object.assign(new BuurtMap(), one));
  monitor.append(...elements);
  onPage(monitor);
  await settled(elements);
  return elements;
}

/** Waits until all maps are drawn, and drawn again for what the others brought. */
async function settled(maps: readonly BuurtMap[]): Promise<void> {
  for (const map of maps) await map.ready;
  await nextFrame();
  for (const map of maps) await map.updateComplete;
}

/** The classes of a map, as its legend tells them. */
const classesOf = (map: BuurtMap | undefined) =>
  [...(map?.shadowRoot?.querySelectorAll('.legend .entry .label') ?? [])].map((range) =>
    (range.textContent ?? '')
      .replace(/\s+/g, ' ')
      .replace(/ Nederland.*/, '')
      .trim(),
  );

const fillsOf = (map: BuurtMap | undefined) =>
  [...(map?.shadowRoot?.querySelectorAll('path.area') ?? [])].map((area) => area.getAttribute('fill'));

const groups = [{ origin: 'total' }, { origin: 'turkey' }] as const;
const NOTE = 'De klassen zijn die van alle kaarten van dit onderwerp';

describe('maps in one <buurt-monitor>', () => {
  it('divide the same indicator into the same classes', async () => {
    const [one, other] = await mapsIn({}, ...groups);
    expect(classesOf(one)).to.deep.equal(classesOf(other));
    expect(classesOf(one).length).to.be.greaterThan(2);
  });

  it('have no colour in common where their figures are far apart', async () => {
    const [one, other] = await mapsIn({}, ...groups);
    expect(fillsOf(one).filter((fill) => fillsOf(other).includes(fill))).to.deep.equal([]);
  });

  it('say that the classes are those of all maps', async () => {
    const [one, other] = await mapsIn({}, ...groups);
    for (const map of [one, other]) expect(map && shownText(map)).to.contain(NOTE);
  });

  it('have classes of their own where they show other levels', async () => {
    const [one] = await mapsIn({}, { origin: 'total' }, { area: 'GM0363' });
    expect(one && shownText(one)).to.not.contain(NOTE);
  });

  it("keep to the author's own classes, which others do not follow", async () => {
    const [one, other] = await mapsIn({}, { ...groups[0], classes: '15 25' }, groups[1]);
    expect(classesOf(one)).to.not.deep.equal(classesOf(other));
    for (const map of [one, other]) expect(map && shownText(map)).to.not.contain(NOTE);
  });

  it('keep to breaks that the author gives for all of them', async () => {
    const [one] = await mapsIn({ classes: '15 25' }, ...groups);
    expect(one && shownText(one)).to.not.contain(NOTE);
  });

  it('come to rest', async () => {
    const maps = await mapsIn({}, ...groups);
    let updates = 0;
    for (const map of maps) map.addController({ hostUpdated: () => void updates++ });
    await nextFrame();
    await nextFrame();
    expect(updates).to.equal(0);
  });

  it('go on by themselves when the other leaves', async () => {
    const [one, other] = await mapsIn({}, ...groups);
    other?.remove();
    await until(() => !(one && shownText(one).includes(NOTE)));
    await one?.ready;
    expect(fillsOf(one)).to.have.length(3);
  });

  it('divide anew when the reader chooses another group for one of them', async () => {
    const maps = await mapsIn({ origin: 'total' }, { origin: 'total' }, {});
    const monitor = maps[0]?.closest<BuurtMonitor>('buurt-monitor');
    expect(maps[0] && shownText(maps[0])).to.not.contain(NOTE);
    monitor?.choose({ origin: 'turkey' });
    await until(() => maps.every((map) => shownText(map).includes(NOTE)));
    await settled(maps);
    expect(classesOf(maps[0])).to.deep.equal(classesOf(maps[1]));
  });
});

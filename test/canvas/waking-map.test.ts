import { expect } from 'chai';
import type { AreaMap, AreaMapClass, CanvasOutlines, MapListener } from '../../src/canvas/area-map.js';
import { wakingMap } from '../../src/canvas/waking-map.js';
import { PreparedBorders } from '../../src/drawing/borders/prepared-borders.js';
import { bordersOf, rectangle } from '../support/mosaic.js';
import { nextFrame, onPage, until } from '../support/on-page.js';

type Outlines = CanvasOutlines<PreparedBorders>;

const RED = '#ff0000';
const outlines = (): Outlines => ({
  prepared: new PreparedBorders(bordersOf([{ area: 0, corners: rectangle(10, 10, 30, 30) }])),
});
const listener: MapListener = { enter() {}, leave() {}, pick() {}, open() {}, move() {} };

/** A map that notes what it is told. */
class NotedMap implements AreaMap<Outlines> {
  static made: NotedMap[] = [];
  readonly told: string[] = [];

  constructor() {
    NotedMap.made.push(this);
  }

  async show(): Promise<void> {
    this.told.push('show');
  }

  paint(): void {
    this.told.push('paint');
  }

  emphasise(emphasis: string, key: string | undefined): void {
    this.told.push(`${emphasis} ${key}`);
  }

  reset(): void {
    this.told.push('reset');
  }

  zoomBy(steps: number): void {
    this.told.push(`zoom ${steps}`);
  }

  reveal(): void {
    this.told.push('reveal');
  }

  pointOf() {
    return { x: 1, y: 2 };
  }

  resize(): void {
    this.told.push('resize');
  }

  destroy(): void {
    this.told.push('destroy');
  }
}

describe('a waking map', () => {
  let container: HTMLElement;

  beforeEach(() => {
    NotedMap.made = [];
    container = onPage(document.createElement('div'));
    Object.assign(container.style, { width: '100px', height: '100px' });
  });

  const told = () => NotedMap.made.flatMap((map) => map.told);
  const aMap = (load: () => Promise<AreaMapClass<Outlines>> = async () => NotedMap) =>
    new (wakingMap(load))(container, listener);

  it('draws its first picture without what moves it', async () => {
    const map = aMap(() => new Promise(() => {}));
    await map.show(outlines(), () => RED);
    expect(container.querySelectorAll('canvas')).to.have.length(3);
    map.destroy();
  });

  it('is taken over by a map that shows the same, and leaves nothing of its own', async () => {
    const map = aMap();
    map.emphasise('selected', '0');
    await map.show(outlines(), () => RED);
    await until(() => container.querySelectorAll('canvas').length === 0);
    expect(told()).to.deep.equal(['show', 'selected 0']);
    expect(map.pointOf([0, 0])).to.deep.equal({ x: 1, y: 2 });
  });

  it('moves as soon as it can when a reader could not wait', async () => {
    const map = aMap();
    const shown = map.show(outlines(), () => RED);
    map.zoomBy(1);
    await shown;
    await until(() => told().includes('zoom 1'));
    expect(told()).to.include.members(['show', 'zoom 1']);
  });

  it('shows what it was told last while it was waking', async () => {
    let wake: ((map: AreaMapClass<Outlines>) => void) | undefined;
    const map = aMap(
      () =>
        new Promise((resolve) => {
          wake = resolve;
        }),
    );
    await map.show(outlines(), () => RED);
    await until(() => wake !== undefined);
    map.paint(() => '#0000ff');
    await map.show(outlines(), () => RED);
    wake?.(NotedMap);
    await until(() => container.querySelectorAll('canvas').length === 0);
    expect(told()).to.deep.equal(['show']);
  });

  it('stands still when it cannot be woken, and tries again when a reader wants to move it', async () => {
    let tries = 0;
    const map = aMap(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no network');
      return NotedMap;
    });
    await map.show(outlines(), () => RED);
    await until(() => tries === 1);
    expect(container.querySelectorAll('canvas')).to.have.length(3);
    await nextFrame();
    map.zoomBy(1);
    await until(() => told().includes('zoom 1'));
    expect(tries).to.equal(2);
  });

  it('wakes nothing when it is gone', async () => {
    const map = aMap();
    await map.show(outlines(), () => RED);
    map.destroy();
    await nextFrame();
    await nextFrame();
    expect(NotedMap.made).to.deep.equal([]);
    expect(container.querySelectorAll('canvas')).to.have.length(0);
  });
});

import { expect } from 'chai';
import { AreaCanvases } from '../../src/canvas/area-canvases.js';
import { PreparedBorders } from '../../src/drawing/borders/prepared-borders.js';
import type { View } from '../../src/drawing/borders/view.js';
import { bordersOf, rectangle } from '../support/mosaic.js';
import { onPage } from '../support/on-page.js';

const view: View = { worldWidth: 1024, left: 0, top: 0, width: 60, height: 50 };
const print = (moment: 'before' | 'after') => dispatchEvent(new Event(`${moment}print`));

describe('the canvases of a map that is printed', () => {
  let canvases: AreaCanvases;

  beforeEach(() => {
    const borders = bordersOf([{ area: 0, corners: rectangle(10, 10, 30, 40) }]);
    const parent = onPage(document.createElement('div'));
    canvases = new AreaCanvases(parent, { prepared: new PreparedBorders(borders) });
    canvases.paint(() => '#ff0000');
  });

  afterEach(() => {
    print('after');
    canvases.release();
  });

  const widths = () => [...canvases.element.querySelectorAll('canvas')].map(({ width }) => width);

  it('finish at once what is being drawn, and their owner hears of it', async () => {
    const drawn = canvases.draw(view, 1);
    print('before');
    expect(widths()).to.deep.equal([192, 192, 192]);
    expect(await drawn).to.equal(true);
  });

  it('draw as sharp what their owner asks for meanwhile', () => {
    print('before');
    void canvases.draw(view, 1);
    expect(widths()).to.deep.equal([192, 192, 192]);
  });

  it('know the area under the pointer all the same', () => {
    void canvases.draw(view, 1);
    print('before');
    expect([canvases.areaAt(20, 25), canvases.areaAt(40, 25)]).to.deep.equal([0, -1]);
  });

  it('have nothing to do before anything was asked for', () => {
    print('before');
    print('after');
    expect(widths()).to.deep.equal([0, 0, 0]);
  });

  it('stay as they are on a screen that is sharper than paper', async () => {
    await canvases.draw({ ...view, worldWidth: 4096, width: 240, height: 200 }, 4);
    print('before');
    expect(widths()).to.deep.equal([240, 240, 240]);
  });
});

describe('the canvases of a map that has left the page', () => {
  /** What is listened to on the page, by the kind of event. */
  const heard: string[] = [];
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isOfPage = (target: unknown) => target === window || target instanceof MediaQueryList;

  beforeEach(() => {
    heard.length = 0;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      add.call(this, type, listener, options);
      if (!isOfPage(this ?? window)) return;
      heard.push(type);
      const { signal } = (typeof options === 'object' ? options : {}) as AddEventListenerOptions;
      if (signal) add.call(signal, 'abort', () => forget(type));
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      remove.call(this, type, listener, options);
      if (isOfPage(this ?? window)) forget(type);
    };
  });

  afterEach(() => {
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
  });

  const forget = (type: string) => {
    if (heard.includes(type)) heard.splice(heard.indexOf(type), 1);
  };

  it('follow neither its printing nor its colours', () => {
    const borders = bordersOf([{ area: 0, corners: rectangle(10, 10, 30, 40) }]);
    const parent = onPage(document.createElement('div'));
    const canvases = new AreaCanvases(parent, { prepared: new PreparedBorders(borders) });
    expect(heard.sort()).to.deep.equal(['afterprint', 'beforeprint', 'change']);
    canvases.release();
    expect(heard).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import { ChoroplethMap, type MapListener } from '../../src/leaflet/choropleth-map.js';
import { aSquare } from '../support/builders.js';
import { nextFrame, onPage } from '../support/on-page.js';

const shapes = [aSquare('GM0363', 0), aSquare('GM0599', 1)];
const unheard: MapListener = {
  enter: () => undefined,
  leave: () => undefined,
  pick: () => undefined,
  open: () => undefined,
  move: () => undefined,
};
const grey = () => '#888888';

interface Shown {
  readonly map: ChoroplethMap;
  readonly box: HTMLElement;
  readonly areas: () => readonly Element[];
}

function shown(listener: Partial<MapListener> = {}): Shown {
  const box = onPage(document.createElement('div'));
  box.tabIndex = 0;
  box.style.cssText = 'position: relative; width: 400px; height: 300px; overflow: hidden';
  const map = new ChoroplethMap(box, { ...unheard, ...listener });
  map.show(shapes, grey);
  return { map, box, areas: () => [...box.querySelectorAll('path.area')] };
}

function wheel(box: HTMLElement, options: WheelEventInit): WheelEvent {
  const event = new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true, ...options });
  box.dispatchEvent(event);
  return event;
}

describe('ChoroplethMap', () => {
  it('fits all areas in its element', () => {
    const { map } = shown();
    const [west, east] = [map.pointOf([4, 52.5]), map.pointOf([6, 52.5])];
    expect(west.x).to.be.within(0, 60);
    expect(east.x).to.be.within(340, 400);
    map.destroy();
  });

  it('replaces the areas it had', () => {
    const { map, areas } = shown();
    map.show([aSquare('BU03630000', 0)], grey);
    expect(areas()).to.have.length(1);
    map.destroy();
  });

  it('paints without drawing anew', () => {
    const { map, areas } = shown();
    const before = areas();
    map.paint((code) => (code === 'GM0363' ? '#111111' : 'url(#hatch-later)'));
    expect(areas().map((area) => area.getAttribute('fill'))).to.deep.equal(['#111111', 'url(#hatch-later)']);
    expect(areas()).to.deep.equal(before);
    map.destroy();
  });

  it('outlines one area per emphasis, above all areas', () => {
    const { map, box } = shown();
    map.emphasise('selected', 'GM0363');
    map.emphasise('selected', 'GM0599');
    expect(box.querySelectorAll('.leaflet-emphasis-pane path.line.selected')).to.have.length(1);
    map.destroy();
  });

  it('goes back to the whole after zooming', () => {
    const { map } = shown();
    const before = map.pointOf([4, 52]);
    map.zoomBy(2);
    map.reset();
    expect(map.pointOf([4, 52])).to.deep.equal(before);
    map.destroy();
  });

  it('brings a place into view', () => {
    const { map } = shown();
    map.zoomBy(3);
    map.reveal([4.05, 52.05]);
    expect(map.pointOf([4.05, 52.05]).x).to.be.within(0, 400);
    map.destroy();
  });

  it('fits again when its element changes size', () => {
    const { map, box } = shown();
    box.style.width = '200px';
    map.resize();
    expect(map.pointOf([6, 52.5]).x).to.be.below(200);
    map.destroy();
  });

  it('leaves the wheel to the page without focus', () => {
    const { map, box } = shown();
    expect(wheel(box, {}).defaultPrevented).to.equal(false);
    map.destroy();
  });

  it('zooms with the wheel and Ctrl', () => {
    const { map, box } = shown();
    const [west, east] = [map.pointOf([4, 52]).x, map.pointOf([5, 52]).x];
    expect(wheel(box, { ctrlKey: true }).defaultPrevented).to.equal(true);
    expect(map.pointOf([5, 52]).x - map.pointOf([4, 52]).x).to.be.above(east - west);
    map.destroy();
  });

  it('zooms with the wheel when it has the focus', () => {
    const { map, box } = shown();
    box.focus();
    expect(wheel(box, {}).defaultPrevented).to.equal(true);
    map.destroy();
  });

  it('leaves the wheel to the page when it cannot zoom out further', () => {
    const { map, box } = shown();
    box.focus();
    expect(wheel(box, { deltaY: 100 }).defaultPrevented).to.equal(false);
    map.destroy();
  });

  it('tells which area the reader picks', () => {
    const picked: string[] = [];
    const { map, areas } = shown({ pick: (code) => picked.push(code) });
    areas()[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true, view: window }));
    expect(picked).to.deep.equal(['GM0599']);
    map.destroy();
  });

  it('leaves nothing behind', async () => {
    const { map, box } = shown();
    map.zoomBy(1);
    map.destroy();
    await nextFrame();
    expect(box.childElementCount).to.equal(0);
  });
});

import { expect } from 'chai';
import { roundTo } from '../../../src/domain/rounding.js';
import { aCountryMap, canvasesOf, colourAt, shownCountry } from '../../support/country-source.js';
import { onPage, partOf, until } from '../../support/on-page.js';

const print = (moment: 'before' | 'after') => dispatchEvent(new Event(`${moment}print`));
const PAPER = 3.2;

/** Pixels of the canvases to a CSS pixel. */
const sharpness = (map: Parameters<typeof canvasesOf>[0]) =>
  canvasesOf(map).map(({ width, style }) => roundTo(width / Number.parseFloat(style.width), 2));

for (const isStatic of [false, true]) {
  describe(`a map that is printed, ${isStatic ? 'static' : 'with Leaflet'}`, () => {
    afterEach(() => print('after'));

    it('is as sharp as paper', async () => {
      const map = await shownCountry({ isStatic });
      print('before');
      expect(sharpness(map)).to.deep.equal([PAPER, PAPER, PAPER]);
    });

    it('shows the same, as large as before', async () => {
      const map = await shownCountry({ isStatic });
      const [before, width] = [colourAt(map, 0), canvasesOf(map)[0]?.getBoundingClientRect().width];
      print('before');
      const canvas = canvasesOf(map)[0];
      const { x = 0, y = 0, width: after } = canvas?.getBoundingClientRect() ?? {};
      expect(after).to.be.closeTo(width ?? 0, 1 / PAPER);
      const box = partOf(map, '.map').getBoundingClientRect();
      const place = [box.x + 12 + (box.width - 24) / 8 - x, box.y + box.height / 2 - y];
      const [left = 0, top = 0] = place.map((distance) => distance * PAPER);
      const pixel = canvas?.getContext('2d')?.getImageData(left, top, 1, 1).data;
      expect([...(pixel ?? [])].slice(0, 3).join()).to.equal(before);
    });

    it('is as the screen has it when that is over', async () => {
      const map = await shownCountry({ isStatic });
      print('before');
      print('after');
      await until(() => sharpness(map).every((ratio) => ratio === devicePixelRatio));
      expect(colourAt(map, 0)).to.be.a('string');
    });

    it('is left alone when it has left the page', async () => {
      const map = await shownCountry({ isStatic });
      const canvases = canvasesOf(map);
      map.remove();
      print('before');
      expect(canvases.map(({ width }) => width)).to.deep.equal([0, 0, 0]);
    });

    it('is nothing to worry about while it is hidden', async () => {
      const map = aCountryMap({ isStatic });
      map.style.display = 'none';
      onPage(map);
      print('before');
      print('after');
      map.style.display = '';
      await map.ready;
      expect(sharpness(map)).to.deep.equal([1, 1, 1]);
    });
  });
}

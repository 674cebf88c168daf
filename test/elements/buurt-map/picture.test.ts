import { expect } from 'chai';
import { absence, figure } from '../../../src/domain/observation.js';
import type { BuurtMap } from '../../../src/elements/buurt-map/buurt-map.js';
import { expectAccessible } from '../../support/accessible.js';
import { aCatalogue, levelFigures } from '../../support/builders.js';
import {
  aCountryMap,
  colourAt,
  countryAnswers,
  shownCountry,
  untilMoving,
} from '../../support/country-source.js';
import { aMap, press, shownMap, textOf } from '../../support/map-source.js';
import { nextFrame, onPage, partOf, until } from '../../support/on-page.js';

const buttonOf = (map: BuurtMap) => partOf<HTMLButtonElement>(map, 'button.png');

/** The pixels of a picture. */
async function pixelsOf(map: BuurtMap): Promise<ImageData> {
  const image = await createImageBitmap(await map.picture());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to look at the picture with');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** How many pixels have a colour, in a part of the width. */
function countOf({ data, width }: ImageData, colour = '', from = 0, to = 1): number {
  const [red, green, blue] = colour.split(',').map(Number);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== red || data[at + 1] !== green || data[at + 2] !== blue) continue;
    const place = ((at / 4) % width) / width;
    if (place >= from && place < to) count++;
  }
  return count;
}

/** Has the canvases of a picture remembered until it is there. */
async function canvasesUsed(map: BuurtMap): Promise<readonly HTMLCanvasElement[]> {
  const used: HTMLCanvasElement[] = [];
  const create = document.createElement;
  document.createElement = function (this: Document, name: string) {
    const element = create.call(this, name) as HTMLElement;
    if (element instanceof HTMLCanvasElement) used.push(element);
    return element;
  } as typeof create;
  try {
    await map.picture();
  } finally {
    document.createElement = create;
  }
  return used;
}

const HATCH = '111,116,124';

describe('the picture of a map', () => {
  it('is a PNG, as wide as 160 millimetres at 300 dots to an inch', async () => {
    const map = await shownCountry();
    const blob = await map.picture();
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const view = new DataView(bytes.buffer);
    expect(blob.type).to.equal('image/png');
    expect(view.getUint32(16)).to.be.closeTo(1890, 2);
    expect(String.fromCharCode(...bytes.subarray(37, 41))).to.equal('pHYs');
    expect([view.getUint32(41), view.getUint32(45), bytes[49]]).to.deep.equal([11_811, 11_811, 1]);
  });

  it('has the colours of the screen, on the map and in the legend', async () => {
    const map = await shownCountry();
    const pixels = await pixelsOf(map);
    const swatch = 28 * 15 * 3.125 ** 2;
    for (const buurt of [0, 1, 2]) {
      expect(countOf(pixels, colourAt(map, buurt))).to.be.greaterThan(swatch * 2);
      expect(countOf(pixels, colourAt(map, buurt), 0, 0.07)).to.be.greaterThan(swatch * 0.5);
    }
  });

  it('hatches buurten without a figure, and says so in the legend', async () => {
    const pixels = await pixelsOf(await shownCountry());
    expect(countOf(pixels, HATCH, 0.8)).to.be.greaterThan(1000);
    expect(countOf(pixels, HATCH, 0.5, 0.57)).to.be.greaterThan(100);
  });

  it('is white behind everything', async () => {
    const { data } = await pixelsOf(await shownCountry());
    expect([...data.subarray(0, 4)]).to.deep.equal([255, 255, 255, 255]);
    expect(data.every((byte, at) => at % 4 < 3 || byte === 255)).to.equal(true);
  });

  it('is made of gemeenten that are drawn as SVG too', async () => {
    const map = await shownMap({}, { figures: () => levelFigures([figure(60), 61, absence('later')]) });
    const fill = partOf(map, 'path.area').getAttribute('fill') ?? '';
    const channels = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
    const pixels = await pixelsOf(map);
    expect(countOf(pixels, channels.join())).to.be.greaterThan(10_000);
    expect(countOf(pixels, HATCH)).to.be.greaterThan(1000);
  });

  it('is of what the reader zoomed in on', async () => {
    const map = await shownCountry({ selected: 'BU03630000' });
    await until(() => textOf(map, '[part=selection] .name') !== '');
    const before = countOf(await pixelsOf(map), HATCH);
    await untilMoving(map);
    for (const key of ['+', '+', '+']) press(map, key);
    expect(countOf(await pixelsOf(map), HATCH)).to.be.lessThan(before / 2);
  });

  it('gives its canvases back', async () => {
    const used = await canvasesUsed(await shownCountry({ isStatic: true }));
    expect(used.length).to.be.greaterThan(0);
    expect(used.map(({ width, height }) => width + height)).to.deep.equal(used.map(() => 0));
  });

  it('is the same while the map is hidden', async () => {
    const map = await shownCountry();
    const { height } = await pixelsOf(map);
    map.style.display = 'none';
    expect((await pixelsOf(map)).height).to.equal(height);
  });

  it('is refused before there are figures', async () => {
    const message = await aCountryMap()
      .picture()
      .catch((error: Error) => error.message);
    expect(message).to.equal('There is nothing to draw yet: wait for `ready`');
  });

  it('is refused where nothing can be drawn', async () => {
    const map = await shownCountry({}, { borders: () => undefined });
    const message = await map.picture().catch((error: Error) => error.message);
    expect(message).to.contain('nothing to draw');
  });
});

describe('the button for the picture of a map', () => {
  /** Settles with the name under which a file is saved, once a reader has pressed the button. */
  function savedBy(map: BuurtMap): Promise<string> {
    return new Promise((resolve) => {
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = click;
        resolve(this.download);
      };
      buttonOf(map).click();
    });
  }

  it('speaks the language of the page', async () => {
    const map = await shownCountry();
    expect(textOf(map, 'button.png')).to.equal('Download afbeelding (PNG)');
    map.lang = 'en';
    await until(() => textOf(map, 'button.png') === 'Download picture (PNG)');
  });

  it('saves a file that says indicator, area and period', async () => {
    expect(await savedBy(await shownCountry())).to.equal('buurtmonitor-participation-NL00-2021.png');
  });

  it('says that it is being drawn, and no more when it is', async () => {
    const map = await shownCountry();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { picture } = map;
    // Drawn between two looks at the words, it would never be seen to be drawn.
    map.picture = (kind) => held.then(() => picture.call(map, kind));
    const saved = savedBy(map);
    await until(() => textOf(map, '.news') === 'De afbeelding wordt gemaakt.');
    release();
    await saved;
    await until(() => textOf(map, '.news') === '');
  });

  it('is pressed once at a time', async () => {
    const map = await shownCountry();
    let pictures = 0;
    const { picture } = map;
    map.picture = () => {
      pictures++;
      return picture.call(map);
    };
    const saved = savedBy(map);
    buttonOf(map).click();
    await saved;
    expect(pictures).to.equal(1);
  });

  it('says why there is no file', async () => {
    const map = await shownCountry();
    map.picture = () => Promise.reject(new Error('Out of memory'));
    buttonOf(map).click();
    await until(() => textOf(map, '.news').includes('Out of memory'));
    expect(textOf(map, '.news')).to.contain('kon niet worden gemaakt');
    await expectAccessible(map);
  });

  it('is not there where nothing is drawn', async () => {
    const map = await shownCountry({}, { borders: () => undefined });
    expect(map.shadowRoot?.querySelector('button.png')).to.equal(null);
  });

  it('names the group', async () => {
    const map = onPage(aMap({ origin: 'turkey' }, { figures: () => levelFigures([60, 61, 62]) }));
    await map.ready;
    await nextFrame();
    expect(await savedBy(map)).to.equal('buurtmonitor-participation-turkey-NL00-2021.png');
  });

  it('leaves figures that are made up marked', async () => {
    const plain = await pixelsOf(await shownCountry());
    const catalogue = {
      ...aCatalogue({ fictional: true }),
      editions: countryAnswers.catalogue?.editions ?? [],
    };
    const marked = await pixelsOf(await shownCountry({}, { catalogue }));
    expect(marked.height).to.be.greaterThan(plain.height);
  });
});

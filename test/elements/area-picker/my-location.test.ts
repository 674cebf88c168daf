import { expect } from 'chai';
import { EVERYBODY } from '../../../src/domain/origin.js';
import { AreaPicker } from '../../../src/elements/area-picker/area-picker.js';
import { expectAccessible } from '../../support/accessible.js';
import {
  aCatalogue,
  anAreaList,
  aProfile,
  aProfileColumn,
  aSquare,
  someOutlines,
} from '../../support/builders.js';
import { nextFrame, partOf, shownText, until } from '../../support/on-page.js';
import { picking, sharing } from '../../support/picking.js';
import { StubSource } from '../../support/stub-source.js';

const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation');

/** A device that says where it is when the test says so. */
class Device {
  asked = 0;
  #tell: ((position: GeolocationPosition) => void) | undefined;
  #fail: ((error: GeolocationPositionError) => void) | undefined;

  constructor() {
    this.#install(this);
  }

  getCurrentPosition(tell: PositionCallback, fail: PositionErrorCallback): void {
    this.asked += 1;
    [this.#tell, this.#fail] = [tell, fail];
  }

  isAt(longitude: number, latitude: number, accuracy = 20): void {
    this.#tell?.({ coords: { longitude, latitude, accuracy } } as GeolocationPosition);
  }

  refuses(code: 1 | 2 | 3): void {
    this.#fail?.({ code, PERMISSION_DENIED: 1 } as GeolocationPositionError);
  }

  #install(device: unknown): void {
    Object.defineProperty(navigator, 'geolocation', { value: device, configurable: true });
  }

  static restore(): void {
    Reflect.deleteProperty(navigator, 'geolocation');
    if (original && !navigator.geolocation)
      Object.defineProperty(Navigator.prototype, 'geolocation', original);
  }

  static none(): void {
    Object.defineProperty(navigator, 'geolocation', { value: undefined, configurable: true });
  }
}

const located = () =>
  new StubSource({
    catalogue: aCatalogue(),
    areas: () => anAreaList(),
    profile: (area) => aProfile([aProfileColumn(EVERYBODY, [60, 65, 61, 70])], area),
    outlines: (_, scope) =>
      scope === 'NL00'
        ? someOutlines()
        : someOutlines({ shapes: { buurt: scope === 'GM0363' ? [aSquare('BU03630001', 0)] : [] } }),
  });

const button = (element: AreaPicker) => partOf(element, '.location button');
const said = (element: AreaPicker) => partOf(element, '.location [role=status]').textContent ?? '';

const aPicker = (choices: Record<string, unknown> = {}) =>
  picking(new AreaPicker(), { source: located(), location: true, ...choices });

async function answered(element: AreaPicker): Promise<string> {
  await element.updateComplete;
  await until(() => !said(element).includes('wordt bepaald'));
  return said(element);
}

describe('<area-picker location>', () => {
  let device: Device;

  beforeEach(() => {
    device = new Device();
  });

  afterEach(() => Device.restore());

  it('has no button unless the author wants it', async () => {
    const element = await aPicker({ location: false });
    expect(element.shadowRoot?.querySelector('.location')).to.equal(null);
  });

  it('has no button where the endpoint has no outlines to tell by', async () => {
    const editions = aCatalogue().editions.map((edition) => ({ ...edition, outlines: undefined }));
    const source = new StubSource({ catalogue: aCatalogue({ editions }) });
    const element = await aPicker({ source });
    expect(element.shadowRoot?.querySelector('.location')).to.equal(null);
  });

  it('asks nothing before the reader presses the button', async () => {
    const source = located();
    await aPicker({ source });
    await nextFrame();
    expect(device.asked).to.equal(0);
    expect(source.questions.filter(({ kind }) => kind === 'outlines')).to.deep.equal([]);
  });

  it('says beforehand that the location stays on the device', async () => {
    expect(shownText(await aPicker())).to.contain('Uw locatie blijft op dit apparaat.');
  });

  it('chooses the buurt where the reader is, and says which that is', async () => {
    const element = await aPicker();
    button(element).click();
    device.isAt(4.5, 52.5);
    expect(await answered(element)).to.equal('U bent in De Baarsjes (buurt). Dat is gekozen.');
    expect(element.area).to.equal('BU03630001');
  });

  it('tells the page, and the whole monitor', async () => {
    const element = Object.assign(new AreaPicker(), { location: true });
    const monitor = await sharing(element, { source: located() });
    const heard: string[] = [];
    element.addEventListener('area-select', ({ detail }) => heard.push(detail.area));
    button(element).click();
    device.isAt(4.5, 52.5);
    await answered(element);
    expect([...heard, monitor.selection.area]).to.deep.equal(['BU03630001', 'BU03630001']);
  });

  it('chooses the gemeente where the location is not precise enough for a buurt', async () => {
    const element = await aPicker();
    button(element).click();
    device.isAt(4.5, 52.5, 90_000);
    expect(await answered(element))
      .to.contain('U bent in Amsterdam (gemeente).')
      .and.contain('niet precies genoeg');
    expect(element.area).to.equal('GM0363');
  });

  it('says that it is looking', async () => {
    const element = await aPicker();
    button(element).click();
    await element.updateComplete;
    expect(said(element)).to.equal('Uw locatie wordt bepaald.');
  });

  it('asks once, however often the reader presses', async () => {
    const element = await aPicker();
    button(element).click();
    button(element).click();
    expect(device.asked).to.equal(1);
  });

  const refusals = [
    [1, 'gaf geen toestemming'],
    [2, 'is niet te bepalen'],
    [3, 'is niet te bepalen'],
  ] as const;
  for (const [code, words] of refusals) {
    it(`says so where the device refuses with code ${code}`, async () => {
      const element = await aPicker({ area: 'GM0599' });
      button(element).click();
      device.refuses(code);
      expect(await answered(element)).to.contain(words);
      expect(element.area).to.equal('GM0599');
    });
  }

  it('says so where the browser knows no locations', async () => {
    Device.none();
    const element = await aPicker();
    button(element).click();
    expect(await answered(element)).to.contain('is niet te bepalen');
  });

  it('says that the reader is outside the country', async () => {
    const element = await aPicker();
    button(element).click();
    device.isAt(13.4, 52.5);
    expect(await answered(element)).to.equal('U bent niet in een gebied van Nederland.');
  });

  it('says that the outlines could not be had, and tries again', async () => {
    let isDown = true;
    const source = located();
    const outlines = source.outlines.bind(source);
    source.outlines = (...asked) => (isDown ? Promise.reject(new Error('offline')) : outlines(...asked));
    const element = await aPicker({ source });
    button(element).click();
    device.isAt(4.5, 52.5);
    expect(await answered(element)).to.contain('Probeer het nog eens.');
    isDown = false;
    button(element).click();
    device.isAt(4.5, 52.5);
    expect(await answered(element)).to.contain('De Baarsjes');
  });

  it('chooses nothing when it has left the page meanwhile', async () => {
    const element = await aPicker();
    button(element).click();
    element.remove();
    device.isAt(4.5, 52.5);
    await nextFrame();
    expect(element.area).to.equal('');
  });

  it('speaks English where the page does', async () => {
    const element = await aPicker({ lang: 'en' });
    expect(shownText(element)).to.contain('My location').and.contain('stays on this device');
  });

  it('is accessible', async () => {
    await expectAccessible(await aPicker());
  });
});

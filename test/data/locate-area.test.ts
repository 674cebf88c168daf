import { expect } from 'chai';
import { canLocate, locateArea } from '../../src/data/locate-area.js';
import type { AreaShape, Position } from '../../src/domain/outlines.js';
import { aCatalogue, someOutlines } from '../support/builders.js';
import { StubSource } from '../support/stub-source.js';

const signal = new AbortController().signal;

/** A strip of Amsterdam's square, from one part of its width to another. */
function strip(code: string, from: number, to: number): AreaShape {
  const [west, east] = [4 + from, 4 + to];
  const outer = [
    [west, 52],
    [west, 53],
    [east, 53],
    [east, 52],
    [west, 52],
  ] as const;
  return { code, polygons: [[outer]], neighbours: [] };
}

/** The overview has the border of Amsterdam at 5 degrees; its detail goes a tenth further east. */
const detail: Readonly<Record<string, readonly AreaShape[]>> = {
  GM0363: [strip('BU03630000', 0, 0.5), strip('BU03630001', 0.5, 1.1)],
  GM0599: [strip('BU05990000', 1.1, 2)],
};

const aSource = () =>
  new StubSource({
    outlines: (_, scope) =>
      scope === 'NL00' ? someOutlines() : someOutlines({ shapes: { buurt: detail[scope] ?? [] } }),
  });

const locate = (position: Position, accuracy = 20, source = aSource(), catalogue = aCatalogue()) =>
  locateArea(catalogue, '2021', { position, accuracy }, source, signal);

describe('locateArea(catalogue, edition, place, source, signal)', () => {
  it('finds the smallest area that a place lies in', async () => {
    expect(await locate([4.2, 52.5])).to.deep.equal({ code: 'BU03630000', level: 'buurt', isUnsure: false });
  });

  it('finds the gemeente where the device is not sure of the buurt', async () => {
    const found = await locate([4.499, 52.5], 500);
    expect(found).to.deep.equal({ code: 'GM0363', level: 'gemeente', isUnsure: true });
  });

  it('believes the detail of a gemeente rather than the overview', async () => {
    expect((await locate([5.05, 52.5]))?.code).to.equal('BU03630001');
  });

  it('finds the gemeente where its detail has nothing', async () => {
    expect(await locate([6.5, 52.5])).to.deep.equal({ code: 'GM0344', level: 'gemeente', isUnsure: false });
  });

  it('finds nothing outside the country', async () => {
    expect(await locate([13.4, 52.5])).to.equal(undefined);
  });

  it('asks for no detail where only gemeenten have outlines', async () => {
    const source = aSource();
    const [edition] = aCatalogue().editions;
    if (!edition) throw new Error('a catalogue has an edition');
    const outlines = { vintage: '2021', levels: ['gemeente' as const] };
    const catalogue = aCatalogue({ editions: [{ ...edition, outlines }] });
    expect((await locate([4.2, 52.5], 20, source, catalogue))?.code).to.equal('GM0363');
    expect(source.questions).to.have.length(1);
  });
});

describe('canLocate(catalogue, edition)', () => {
  it('needs the outlines of gemeenten', () => {
    const [edition] = aCatalogue().editions;
    const without = aCatalogue({ editions: edition ? [{ ...edition, outlines: undefined }] : [] });
    expect([canLocate(aCatalogue(), '2021'), canLocate(without, '2021')]).to.deep.equal([true, false]);
  });
});

import { describe, it } from 'node:test';
import { expect } from 'chai';
import { makeCountry } from '../../../data-fixtures/country/country.js';
import { drawOutlines } from '../../../data-fixtures/country/outlines.js';
import { SMALL } from '../../../data-fixtures/country/plans.js';

const country = makeCountry(SMALL);
const [before, now] = country.divisions;

describe('the areas of a made-up country', () => {
  it('are as many in the last edition as the plan says', () => {
    expect([now?.gemeenten.length, now?.buurten.length]).to.deep.equal([SMALL.gemeenten, SMALL.buurten]);
  });

  it('have different codes', () => {
    const codes = now?.buurten.map(({ code }) => code) ?? [];
    expect(new Set(codes).size).to.equal(codes.length);
  });

  it('give a gemeente letters in its code', () => {
    expect(now?.gemeenten.map(({ code }) => code)).to.include('GM9A07');
  });

  it('were divided among one more gemeente before a merger', () => {
    expect(before?.gemeenten).to.have.length(SMALL.gemeenten + SMALL.mergers);
  });

  it('give buurten of a gemeente that was merged a new code', () => {
    expect(now?.buurten.filter(({ change }) => change === 2)).to.not.be.empty;
  });

  it('say which buurten were redrawn', () => {
    expect(now?.buurten.filter(({ change }) => change === 3)).to.not.be.empty;
  });

  it('cover the same land in every edition', () => {
    const cells = country.divisions.map(({ buurten }) => buurten.flatMap((one) => one.cells).sort(byNumber));
    expect(cells[0]).to.deep.equal(cells[1]);
  });
});

describe('the outlines of a made-up country', () => {
  const { cores, borders } = country.land.mosaic;
  const outlines = drawOutlines(borders, (cell) => (cell < cores.length ? cell : undefined));

  it('draw every cell', () => {
    expect(outlines.size).to.equal(cores.length);
  });

  it('close every ring', () => {
    const open = [...outlines.values()].flat(2).filter((ring) => String(ring[0]) !== String(ring.at(-1)));
    expect(open).to.be.empty;
  });

  it('leave no gap between neighbours: together they are as large as the whole', () => {
    const whole = drawOutlines(borders, (cell) => (cell < cores.length ? 0 : undefined));
    expect(areaOf([...outlines.values()].flat(2))).to.be.closeTo(areaOf([...whole.values()].flat(2)), 1);
  });
});

function byNumber(a: number, b: number): number {
  return a - b;
}

function areaOf(rings: readonly (readonly number[][])[]): number {
  return rings.reduce((sum, ring) => sum + ringArea(ring), 0);
}

function ringArea(ring: readonly number[][]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

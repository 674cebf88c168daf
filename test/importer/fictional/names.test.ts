import { describe, it } from 'node:test';
import { expect } from 'chai';
import { makeCountry } from '../../../data-fixtures/country/country.js';
import { SMALL } from '../../../data-fixtures/country/plans.js';

const { names, divisions } = makeCountry(SMALL);
const last = divisions.at(-1);
const towns = last?.gemeenten.map((one) => names.ofGemeente(one)) ?? [];
const quarters = last?.buurten.map((one) => names.ofBuurt(one)) ?? [];

describe('the names of a made-up country', () => {
  it('tell gemeenten apart', () => {
    expect(new Set(towns).size).to.equal(towns.length);
  });

  it('are the same for a buurt in more than one gemeente', () => {
    expect(quarters.filter((name) => name === 'Centrum').length).to.be.above(1);
  });

  it('have an apostrophe in front, and accents', () => {
    expect(towns).to.include.members(["'s-Ulverdrint", 'Súderwâlmaar']);
  });

  it('have signs that mean something in HTML', () => {
    expect(quarters).to.include('A & B <Noord>');
  });
});

import { expect } from 'chai';
import { sourceFor } from '../../src/data/sources.js';

const page = 'https://gemeente.example.nl/artikel/';

describe('sourceFor', () => {
  it('shares one source between elements that name the same endpoint in two ways', () => {
    expect(sourceFor('../cijfers/', page)).to.equal(sourceFor('https://gemeente.example.nl/cijfers/', page));
  });

  it('keeps two endpoints apart', () => {
    expect(sourceFor('/a/', page)).to.not.equal(sourceFor('/b/', page));
  });

  it('refuses what is no address', () => {
    expect(() => sourceFor('https://', page)).to.throw(TypeError);
  });
});

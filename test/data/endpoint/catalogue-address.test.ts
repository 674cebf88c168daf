import { expect } from 'chai';
import { catalogueAddress } from '../../../src/data/endpoint/catalogue-address.js';

const addressOf = (endpoint: string) => catalogueAddress(new URL(endpoint)).href;

describe('catalogueAddress(endpoint)', () => {
  it('is in the folder of the endpoint', () => {
    expect(addressOf('https://a.example/figures/')).to.equal('https://a.example/figures/catalogue.json');
  });

  it('does not need the last slash', () => {
    expect(addressOf('https://a.example/figures')).to.equal('https://a.example/figures/catalogue.json');
  });

  it('is the file itself where the endpoint names one', () => {
    expect(addressOf('https://a.example/mine.json')).to.equal('https://a.example/mine.json');
  });

  it('stays on its host when the path begins with two slashes', () => {
    expect(addressOf('https://a.example//figures')).to.equal('https://a.example//figures/catalogue.json');
  });

  it('leaves out what stands behind a question mark', () => {
    expect(addressOf('https://a.example/figures?page=2#top')).to.equal(
      'https://a.example/figures/catalogue.json',
    );
  });
});

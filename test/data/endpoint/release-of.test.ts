import { expect } from 'chai';
import { releaseOf } from '../../../src/data/endpoint/release-of.js';
import { aCatalogue } from '../../support/builders.js';
import { withRelease } from '../../support/release.js';

describe('the release of figures', () => {
  it('is that of an indicator, and of all figures', () => {
    expect(releaseOf(withRelease('1a2b', '9f8e'), 'participation')).to.deep.equal({
      indicator: '1a2b',
      whole: '9f8e',
    });
  });

  it('is unknown for an indicator that there is not', () => {
    expect(releaseOf(withRelease('1a2b', '9f8e'), 'constructor')).to.equal(undefined);
  });

  it("is unknown for a page's own source", () => {
    expect(releaseOf(aCatalogue(), 'participation')).to.equal(undefined);
  });
});

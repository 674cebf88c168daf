import { expect } from 'chai';
import { decodeCatalogue } from '../../../src/data/endpoint/catalogue-file.js';
import { anIndicator } from '../../support/builders.js';
import { aCatalogueFile } from '../../support/endpoint-files.js';

describe('what a catalogue says that numbers are rounded to', () => {
  it('is told by level, and may be left out', () => {
    const indicators = [anIndicator({ roundedTo: { buurt: 5 } }), anIndicator({ id: 'exact' })];
    const read = decodeCatalogue(aCatalogueFile({ indicators })).indicators;
    expect(read.map(({ roundedTo }) => roundedTo)).to.deep.equal([{ buurt: 5 }, undefined]);
  });

  it('is named with its place where it rounds nothing', () => {
    const indicators = [anIndicator({ roundedTo: { wijk: 1 } })];
    expect(() => decodeCatalogue(aCatalogueFile({ indicators }))).to.throw(
      'catalogue.json: indicators.0.roundedTo.wijk: expected >=2, found 1',
    );
  });
});

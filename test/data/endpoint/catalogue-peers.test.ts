import { expect } from 'chai';
import { decodeCatalogue } from '../../../src/data/endpoint/catalogue-file.js';
import { aCatalogueFile } from '../../support/endpoint-files.js';

describe('the peers of a catalogue', () => {
  it('are ids of its indicators', () => {
    expect(decodeCatalogue(aCatalogueFile({ peers: ['participation'] })).peers).to.deep.equal([
      'participation',
    ]);
  });

  it('may be left out', () => {
    expect(decodeCatalogue(aCatalogueFile()).peers).to.equal(undefined);
  });

  it('that are not there are named with their place', () => {
    expect(() => decodeCatalogue(aCatalogueFile({ peers: ['participation', 'age'] }))).to.throw(
      'catalogue.json: peers.1: expected the id of an indicator, found "age"',
    );
  });
});

describe('the symbol of a theme', () => {
  it('may be one that this version does not know', () => {
    const themes = [{ id: 'work', label: { nl: 'Werk' }, symbol: 'mill' }];
    expect(decodeCatalogue(aCatalogueFile({ themes })).themes[0]?.symbol).to.equal('mill');
  });
});

import { expect } from 'chai';
import { resolveChoice } from '../../../src/domain/choice.js';
import { makeFallback } from '../../../src/text/snippet/fallback.js';
import { aCatalogue, aMeasurement } from '../../support/builders.js';

const catalogue = aCatalogue();

/** What is said of areas of some names. */
const fallbackOf = (...names: readonly string[]) =>
  makeFallback({
    catalogue,
    choice: resolveChoice(catalogue, { area: '', indicator: '', origin: '', period: '' }),
    title: 'Werk',
    sentence: 'Zoveel werken er.',
    head: 'Gebied',
    rows: names.map((name) => ({ name, measurement: aMeasurement() })),
    notes: [],
    language: 'nl',
  });

describe('makeFallback(parts)', () => {
  it('has a table that an element draws', () => {
    const { table, drawn } = fallbackOf('Centrum', 'Oost');
    expect(drawn).to.deep.equal(table);
  });

  it('has none where two areas have the same name: an element could not tell them apart', () => {
    const { table, drawn } = fallbackOf('Verspreide huizen', 'Verspreide huizen');
    expect(table.rows).to.have.length(2);
    expect(drawn).to.equal(undefined);
  });
});

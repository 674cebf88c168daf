import { describe, it } from 'node:test';
import { expect } from 'chai';
import { periodsOfFigures } from '../../../src/importer/config/figures-periods.js';
import type { FiguresConfig } from '../../../src/importer/config/indicator-config.js';

const entry = (periods: FiguresConfig['periods']): FiguresConfig => ({
  table: '{level}-{period}',
  edition: '2021',
  levels: ['gemeente'],
  periods,
  groups: { total: 'a' },
});

describe('periodsOfFigures', () => {
  it('fills in the table of a period and a level', () => {
    expect(periodsOfFigures(entry(['2020']), 'buurt')).to.deep.equal([
      { id: '2020', edition: '2021', table: 'buurt-2020', value: '2020', provisional: false },
    ]);
  });

  it('lets a period have its own edition, table and way of writing', () => {
    const own = { id: '2022', edition: '2022', table: 'new', value: '2022JJ00', provisional: true };
    expect(periodsOfFigures(entry([own]), 'buurt')).to.deep.equal([own]);
  });
});

import { expect } from 'chai';
import { showsGrid } from '../../../src/drawing/detail/shows-grid.js';

const view = { worldWidth: 1024, left: 10, top: 0, width: 25, height: 100 };

describe('a view', () => {
  it('shows the grid from half a pixel to a step', () => {
    const shown = [511, 512].map((worldWidth) => showsGrid({ ...view, worldWidth }, { gridBits: 10 }));
    expect(shown).to.deep.equal([false, true]);
  });
});

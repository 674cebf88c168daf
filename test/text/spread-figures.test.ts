import { expect } from 'chai';
import type { AreaSpread } from '../../src/domain/spread/area-spread.js';
import { areaSpreadOf } from '../../src/domain/spread/area-spread.js';
import type { SpreadIndex } from '../../src/domain/spread/spread-index.js';
import { valueIn } from '../../src/domain/spread/spread-view.js';
import {
  formatIndex,
  formatIndexValue,
  indexIndicator,
  spreadMeasurements,
} from '../../src/text/spread-figures.js';
import { aScheme } from '../support/builders.js';
import { inhabitants, townProfile } from '../support/spread-source.js';

function townSpread(): AreaSpread {
  const period = { id: '2021', edition: '2021' };
  const asked = { area: 'GM0363', indicator: 'inhabitants', scheme: aScheme(), period, roundedTo: 1 };
  const spread = areaSpreadOf({ profile: townProfile(), ...asked });
  if (!spread) throw new Error('No spread');
  return spread;
}

function measured(index: SpreadIndex, main = townSpread()) {
  const view = { index, scheme: aScheme(), roundedTo: 1, main, earlier: [], others: [] };
  return spreadMeasurements(view, inhabitants);
}

describe('the figures of a spread', () => {
  it('are shares in percent, or plain numbers', () => {
    expect(formatIndex('dissimilarity', 0.3125, inhabitants, 'nl')).to.equal('31,3%');
    expect(formatIndex('information', 0.0625, inhabitants, 'en')).to.equal('0.063');
  });

  it('carry the formula with their source', () => {
    expect(indexIndicator('dissimilarity', inhabitants).source.nl)
      .to.contain('Bron van het cijfer')
      .and.contain('Duncan & Duncan 1955');
  });

  it('are saved with what chance alone would give', () => {
    const names = measured('dissimilarity').map(({ indicator }) => indicator.label.nl);
    expect(names.slice(0, 2)).to.deep.equal([
      'Dissimilariteit: Inwoners',
      'Dissimilariteit, verwacht door toeval alleen: Inwoners',
    ]);
  });

  it('are marked, and saved so, where what was counted may still be revised', () => {
    const of = { ...townSpread(), provisional: true };
    const value = valueIn(of, 'europe', 'dissimilarity');
    const said = formatIndexValue(value, 'dissimilarity', inhabitants, { of, group: 'europe' }, 'nl');
    expect(said).to.equal('31,3%*');
    expect(measured('dissimilarity', of)[0]?.observation).to.include({ provisional: true });
  });

  it('are saved with the reason where there is none', () => {
    expect(measured('dissimilarity').at(-1)?.observation).to.deep.equal({
      kind: 'absent',
      reason: 'too-few',
    });
  });
});

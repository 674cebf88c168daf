import { expect } from 'chai';
import { absenceNamed } from '../../../src/data/page-table/absence-words.js';
import { LANGUAGES } from '../../../src/domain/local-text.js';
import { ABSENCE_REASONS } from '../../../src/domain/observation.js';
import { formatAbsence } from '../../../src/text/observation-words.js';

describe('absenceNamed', () => {
  for (const reason of ABSENCE_REASONS) {
    for (const language of LANGUAGES) {
      const word = formatAbsence(reason, language);
      it(`understands “${word}”, as elements write it`, () => {
        expect(absenceNamed(word)).to.equal(reason);
      });
    }
  }

  it('understands fewer than a number', () => {
    expect(absenceNamed('< 10')).to.equal('too-few');
  });

  it('reads no reason in a dash, an empty cell or a number', () => {
    expect(['-', '–', '', '0', '12'].map(absenceNamed)).to.deep.equal(Array(5).fill(undefined));
  });
});

import { expect } from 'chai';
import { LANGUAGES } from '../../src/domain/local-text.js';
import { ABSENCE_REASONS, absence, figure } from '../../src/domain/observation.js';
import { explainAbsence } from '../../src/text/explain-absence.js';
import { formatAbsence, formatObservation } from '../../src/text/observation-words.js';
import { anIndicator } from '../support/builders.js';

describe('the words of an absent figure', () => {
  for (const language of LANGUAGES) {
    it(`differ for every reason in ${language}`, () => {
      const labels = ABSENCE_REASONS.map((reason) => formatAbsence(reason, language));
      expect(new Set(labels).size).to.equal(ABSENCE_REASONS.length);
    });

    it(`explain every reason in ${language}`, () => {
      const reasons = ABSENCE_REASONS.map((reason) => explainAbsence(reason, language));
      expect(new Set(reasons).size).to.equal(ABSENCE_REASONS.length);
    });

    it(`hold no digit that could be read as a figure in ${language}`, () => {
      expect(ABSENCE_REASONS.map((reason) => formatAbsence(reason, language)).join()).to.not.match(/\d/);
    });
  }
});

describe('formatObservation', () => {
  for (const [name, observation, said] of [
    ['a figure', figure(61.2), '61,2%'],
    ['a figure of zero', figure(0), '0,0%'],
    ['a provisional figure', figure(61.2, { provisional: true }), '61,2%*'],
    ['a withheld figure', absence('withheld'), 'geheim'],
    ['a figure that comes later', absence('later'), 'volgt later'],
  ] as const) {
    it(`says ${name}`, () => {
      expect(formatObservation(observation, anIndicator(), 'nl')).to.equal(said);
    });
  }
});

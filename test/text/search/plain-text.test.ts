import { expect } from 'chai';
import { plain, wordsIn } from '../../../src/text/search/plain-text.js';

describe('plain(text)', () => {
  for (const [text, asTyped] of [
    ['Amsterdam', 'amsterdam'],
    ['Súdwest-Fryslân', 'sudwest-fryslan'],
    ['Coöperatiehof', 'cooperatiehof'],
    ['ĲSSELSTEIN', 'ijsselstein'],
  ] as const) {
    it(`reads ${text} as ${asTyped}`, () => {
      expect(plain(text)).to.equal(asTyped);
    });
  }
});

describe('wordsIn(plainText)', () => {
  for (const [text, words] of [
    ["'s-hertogenbosch", ['s', 'hertogenbosch']],
    ['’s-gravenhage', ['s', 'gravenhage']],
    ['wijk 00 centrum (oost)', ['wijk', '00', 'centrum', 'oost']],
    ['leidsche ryn', ['leidsche', 'rijn']],
    ['— ( ', []],
    ['αθήνα', ['αθήνα']],
  ] as const) {
    it(`finds ${JSON.stringify(words)} in "${text}"`, () => {
      expect(wordsIn(text)).to.deep.equal(words);
    });
  }
});

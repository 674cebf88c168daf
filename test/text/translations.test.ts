import { expect } from 'chai';
import { capitalise, fillTemplate, languageOf, listOf, readText } from '../../src/text/translations.js';

describe('languageOf', () => {
  for (const [tag, language] of [
    ['nl', 'nl'],
    ['NL-be', 'nl'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'nl'],
    ['english', 'nl'],
    ['', 'nl'],
  ] as const) {
    it(`hears ${language} in "${tag}"`, () => {
      expect(languageOf(tag)).to.equal(language);
    });
  }
});

describe('readText', () => {
  it('reads the language that is asked for', () => {
    expect(readText({ nl: 'werk', en: 'work' }, 'en')).to.equal('work');
  });

  it('reads Dutch where there is no other', () => {
    expect(readText({ nl: 'werk' }, 'en')).to.equal('werk');
  });
});

describe('fillTemplate', () => {
  for (const [template, filled] of [
    ['In {area} werkt {value}', 'In Amsterdam werkt 61,2%'],
    ['{area} en {area}', 'Amsterdam en Amsterdam'],
    ['{unknown}', '{unknown}'],
    ['{constructor}', '{constructor}'],
    ['geen gat', 'geen gat'],
  ] as const) {
    it(`makes "${filled}" of "${template}"`, () => {
      expect(fillTemplate(template, { area: 'Amsterdam', value: '61,2%' })).to.equal(filled);
    });
  }

  it('takes signs in a value as they are', () => {
    expect(fillTemplate('{area}', { area: "$& $1 {value} 's" })).to.equal("$& $1 {value} 's");
  });
});

describe('listOf', () => {
  for (const [parts, nl, en] of [
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a en b', 'a and b'],
    [['a', 'b', 'c'], 'a, b en c', 'a, b and c'],
  ] as const) {
    it(`lists ${parts.length} as a language does`, () => {
      expect(listOf(parts, 'nl')).to.equal(nl);
      expect(listOf(parts, 'en')).to.equal(en);
    });
  }
});

describe('capitalise', () => {
  it('makes the first letter a capital', () => {
    expect(capitalise('de groep')).to.equal('De groep');
  });

  it('leaves nothing as it is', () => {
    expect(capitalise('')).to.equal('');
  });
});

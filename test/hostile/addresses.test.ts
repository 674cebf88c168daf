// Whatever an address says, it is read as what it was written from, or left aside.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { EMBED_TAGS, embedAttributes, readEmbedView } from '../../src/domain/embed-view.js';
import { NOTHING_CHOSEN, SELECTION_PARTS, type Selection } from '../../src/domain/selection.js';
import {
  type AddressWords,
  type Migration,
  readSelection,
  tellSelection,
  tellsSelection,
  writeSelection,
} from '../../src/domain/selection-address.js';
import { tellEmbedView } from '../../src/domain/tell-embed-view.js';
import { FACTOR_DIRECTIONS, FACTOR_SCALES, MOST_FACTORS } from '../../src/domain/weighing/recipe.js';
import { formatRecipe, parseRecipe } from '../../src/domain/weighing/recipe-text.js';
import { assertAlways } from './support/assert-always.js';
import { hostileText } from './support/hostile-json.js';

const MIGRATIONS: readonly Migration[] = [
  ({ place = '', ...words }) => ({ ...words, area: place }),
  (words) => ({ ...words, indicator: (words.indicator ?? '').replace('old-', '') }),
];

const selection: fc.Arbitrary<Selection> = fc.record(
  Object.fromEntries(SELECTION_PARTS.map((part) => [part, hostileText])) as Record<
    keyof Selection,
    fc.Arbitrary<string>
  >,
);
const nameOfWord = fc.oneof(
  hostileText,
  fc.constantFrom('bm-area', 'bm-v', 'bm-__proto__', 'bm-', 'bm', 'bm-place', 'tag', 'endpoint', '__proto__'),
);
const addressWords: fc.Arbitrary<AddressWords> = fc.array(fc.tuple(nameOfWord, hostileText), {
  maxLength: 6,
});
/** Ids of monitors. */
const monitorName = fc.oneof(
  fc.constantFrom('', 'a', 'a-b', '__proto__'),
  fc.string({ unit: 'grapheme-ascii' }),
);

describe('the address of a monitor', () => {
  it('is always read as a selection of texts', () => {
    assertAlways(fc.tuple(addressWords, monitorName), ([words, name]) => {
      for (const migrations of [[], MIGRATIONS]) {
        const read = readSelection(words, NOTHING_CHOSEN, name, migrations);
        expect(Object.keys(read)).to.deep.equal(Object.keys(NOTHING_CHOSEN));
        expect(Object.values(read).every((part) => typeof part === 'string')).to.equal(true);
      }
    });
  });

  it('says again what was chosen, and leaves the words of others', () => {
    assertAlways(
      fc.tuple(addressWords, selection, selection, monitorName),
      ([words, chosen, author, name]) => {
        for (const migrations of [[], MIGRATIONS]) {
          const written = writeSelection(words, chosen, author, name, migrations);
          expect(readSelection(written, author, name, migrations)).to.deep.equal(chosen);
          const others = words.filter((word) => !tellsSelection([word], name));
          expect(written.slice(0, others.length)).to.deep.equal(others);
        }
      },
    );
  });

  it('says the whole of a cited view, whatever the author chooses later', () => {
    assertAlways(fc.tuple(addressWords, selection, selection, monitorName), ([words, cited, later, name]) => {
      for (const migrations of [[], MIGRATIONS]) {
        const told = tellSelection(words, cited, name, migrations);
        expect(readSelection(told, later, name, migrations)).to.deep.equal(cited);
      }
    });
  });

  it('of an older version is read as what it meant', () => {
    assertAlways(hostileText, (place) => {
      const read = readSelection([['bm-place', place]], NOTHING_CHOSEN, '', MIGRATIONS);
      expect(read).to.deep.equal({ ...NOTHING_CHOSEN, area: place });
    });
  });

  it('of one monitor says nothing of another', () => {
    const two = fc
      .tuple(monitorName, monitorName)
      .filter(([one, other]) => (one || 'bm') !== (other || 'bm'));
    assertAlways(fc.tuple(two, selection, selection), ([[one, other], ofOne, ofOther]) => {
      const words = writeSelection(
        writeSelection([], ofOne, NOTHING_CHOSEN, one),
        ofOther,
        NOTHING_CHOSEN,
        other,
      );
      expect(readSelection(words, NOTHING_CHOSEN, one)).to.deep.equal(ofOne);
      expect(readSelection(words, NOTHING_CHOSEN, other)).to.deep.equal(ofOther);
    });
  });
});

describe('the address of a frame', () => {
  const tag = fc.oneof(fc.constantFrom(...EMBED_TAGS, 'script', 'constructor', '__proto__'), hostileText);
  const name = fc.oneof(
    nameOfWord,
    fc.constantFrom(...embedAttributes('buurt-map'), 'onclick', 'style', 'src'),
  );
  const words = fc.tuple(tag, fc.array(fc.tuple(name, hostileText))).map(([one, others]) => {
    return [['tag', one], ...others] as [string, string][];
  });

  it('shows what is on the list, and nothing else', () => {
    assertAlways(words, (given) => {
      const view = readEmbedView(given);
      if (!view) return;
      expect(EMBED_TAGS).to.include(view.tag);
      const known = embedAttributes(view.tag);
      expect(view.attributes.every(([one]) => known.includes(one) && !one.startsWith('on'))).to.equal(true);
    });
  });

  it('is told as it was read', () => {
    assertAlways(words, (given) => {
      const wellFormed = given.map(
        ([one, value]) => [one, new URLSearchParams({ value }).toString()] as const,
      );
      const view = readEmbedView(wellFormed);
      if (view) expect(readEmbedView(new URLSearchParams(tellEmbedView(view)))).to.deep.equal(view);
    });
  });
});

describe('the text of a recipe', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,8}$/);
  const factor = fc.record({
    direction: fc.constantFrom(...FACTOR_DIRECTIONS),
    weight: fc.integer({ min: 1, max: 9_999_999 }).map((weight) => weight / 10_000),
    indicator: id,
    origin: fc.oneof(
      fc.constant('total'),
      fc.tuple(id, id).map((parts) => parts.join('.')),
    ),
    period: fc.option(id, { nil: undefined }),
  });
  const recipe = fc.record({
    scale: fc.constantFrom(...FACTOR_SCALES),
    factors: fc.uniqueArray(factor, {
      minLength: 1,
      maxLength: MOST_FACTORS,
      selector: (one) => one.indicator,
    }),
  });

  it('is read as the recipe that it was written from', () => {
    assertAlways(recipe, (one) => {
      expect(parseRecipe(formatRecipe(one))).to.deep.equal({ kind: 'recipe', recipe: one });
    });
  });

  it('is a recipe, or says what is wrong with it, whatever stands in it', () => {
    const word = fc.oneof(
      hostileText,
      fc.constantFrom('1', 'z-scores', 'risk', '1e9', '-1', '0', 'of', 'in', 'a.b'),
    );
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    assertAlways(
      fc.oneof(
        text,
        text.map((end) => `1 z-scores risk 1 ${end}`),
      ),
      (written) => {
        const read = parseRecipe(written);
        if (read.kind === 'fault') return;
        expect(read.recipe.factors).to.have.lengthOf.within(1, MOST_FACTORS);
        for (const { weight } of read.recipe.factors)
          expect(weight > 0 && Number.isFinite(weight)).to.equal(true);
      },
    );
  });
});

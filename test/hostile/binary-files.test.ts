// Whatever bytes an endpoint sends for borders and columns, nothing but right ones are drawn from.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { decodeBorders } from '../../src/data/endpoint/borders-file.js';
import { decodeColumnFile } from '../../src/data/endpoint/column-file.js';
import { assertAlways } from './support/assert-always.js';
import { bytesOf, catalogue, decodedOrRefused, pathOf } from './support/endpoint.js';
import { anyDamage, type Change, damaged } from './support/hostile-json.js';
import { expectBorders, expectColumn, isRight } from './support/model-rules.js';

const { files, country } = catalogue;
const count = catalogue.editions.find(({ id }) => id === '2023')?.counts.buurt ?? 0;
const column = {
  bundle: files.figures['net-participation']?.bundle ?? '',
  indicator: 'net-participation',
  origin: 'total',
  period: '2023',
  edition: '2023',
  level: 'buurt',
  count,
};
const borders = {
  bundle: files.borders?.['2023']?.bundle ?? '',
  edition: '2023',
  level: 'buurt',
  scope: country.code,
  count,
};

const KINDS = {
  'file of borders': {
    right: bytesOf(pathOf(files.borders?.['2023']?.path, borders)),
    read: (content: Uint8Array) => expectBorders(decodeBorders(content, 'file', borders)),
  },
  column: {
    right: bytesOf(pathOf(files.figures['net-participation']?.columns?.path, column)),
    read: (content: Uint8Array) => {
      const { observations, country: whole } = decodeColumnFile(content, 'file', column);
      expectColumn(observations, count);
      expect(whole === undefined || isRight(whole)).to.equal(true);
    },
  },
};

const LINE_END = 10;
/** Larger than any file here, so that places at its very end are among those that are tried. */
const ANY_PLACE = fc.nat({ max: 2 ** 16 });
const byteChanges = fc.array(fc.tuple(ANY_PLACE, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });

function withOtherBytes(content: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const changed = content.slice();
  for (const [place, byte] of changes) changed[place % changed.length] = byte;
  return changed;
}

/** What is behind the first line stays as it was. */
function withOtherHeader(content: Uint8Array, changes: readonly Change[]): Uint8Array {
  const end = content.indexOf(LINE_END);
  const header: unknown = JSON.parse(new TextDecoder().decode(content.subarray(0, end)));
  return Uint8Array.of(
    ...new TextEncoder().encode(lineOf(damaged(header, changes))),
    ...content.subarray(end),
  );
}

/** Some damage goes deeper than can be written; a line that is no JSON is as bad. */
function lineOf(header: unknown): string {
  try {
    return JSON.stringify(header);
  } catch {
    return '{{';
  }
}

for (const [kind, { right, read }] of Object.entries(KINDS)) {
  const neverWrong = (content: Uint8Array) => void decodedOrRefused('file', () => read(content));

  describe(`a ${kind}`, () => {
    it('is read when it is right', () => {
      expect(() => read(right)).not.to.throw();
    });

    it('is refused by name and place when it is any bytes', () => {
      const anyBytes = fc.uint8Array({ maxLength: 200 });
      assertAlways(anyBytes, (content) => {
        expect(decodedOrRefused('file', () => read(content) ?? 'read')).to.equal(undefined);
      });
    });

    it('keeps the rules of the model, or is refused, when some of its bytes are others', () => {
      assertAlways(byteChanges, (changes) => neverWrong(withOtherBytes(right, changes)));
    });

    it('keeps the rules of the model, or is refused, when its first line says otherwise', () => {
      assertAlways(anyDamage, (changes) => neverWrong(withOtherHeader(right, changes)));
    });

    it('is refused when it ends too early, or goes on', () => {
      assertAlways(ANY_PLACE, (place) => {
        const length = place % right.length;
        const longer = Uint8Array.of(...right, ...right.subarray(0, 1 + length));
        for (const content of [right.subarray(0, length), longer])
          expect(decodedOrRefused('file', () => read(content) ?? 'read')).to.equal(undefined);
      });
    });
  });
}

describe('a claim of more areas than there are', () => {
  it('is refused before room is made for them', () => {
    const { right } = KINDS.column;
    const end = right.indexOf(LINE_END);
    const header = JSON.parse(new TextDecoder().decode(right.subarray(0, end))) as object;
    const line = new TextEncoder().encode(JSON.stringify({ ...header, areas: 2 ** 27 }));
    const content = Uint8Array.of(...line, ...right.subarray(end));
    const read = () => decodeColumnFile(content, 'file', { ...column, count: 2 ** 27 });
    expect(read).to.throw('areas: expected <=1048576, found 134217728');
  });
});

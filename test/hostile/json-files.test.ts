// Whatever stands in a JSON file of an endpoint, its decoder gives what the model allows, or says what is wrong.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { decodeAreas } from '../../src/data/endpoint/areas-file.js';
import { decodeCatalogue } from '../../src/data/endpoint/catalogue-file.js';
import { decodeFigures } from '../../src/data/endpoint/figures-file.js';
import { decodeOutlines } from '../../src/data/endpoint/outlines-file.js';
import { decodeProfile } from '../../src/data/endpoint/profile-file.js';
import { assertAlways } from './support/assert-always.js';
import { catalogue, decodedOrRefused, fileOf, pathOf } from './support/endpoint.js';
import { anyDamage, anyJson, damaged } from './support/hostile-json.js';
import {
  expectAreas,
  expectCatalogue,
  expectColumn,
  expectProfile,
  expectShapes,
  isRight,
} from './support/model-rules.js';

const { files, country } = catalogue;
const bundleOf = (kind: 'areas' | 'figures' | 'outlines', id: string) => files[kind][id]?.bundle ?? '';
const areas = { bundle: bundleOf('areas', '2023'), edition: '2023', level: 'buurt', count: undefined };
const figures = {
  bundle: bundleOf('figures', 'net-participation'),
  indicator: 'net-participation',
  origin: 'total',
  period: '2023',
  edition: '2023',
  level: 'buurt',
  count: catalogue.editions.find(({ id }) => id === '2023')?.counts.buurt ?? 0,
};
const profile = { bundle: files.profiles.bundle, area: 'GM9001', country: country.code };
const outlines = { bundle: bundleOf('outlines', '2023'), edition: '2023' };

/** Each kind of file: one that is right, and what becomes of any other. */
const KINDS = {
  catalogue: {
    right: fileOf('catalogue.json'),
    read: (content: unknown) => expectCatalogue(decodeCatalogue(content, 'file')),
  },
  'list of areas': {
    right: fileOf(pathOf(files.areas['2023']?.path, { level: 'buurt' })),
    read: (content: unknown) => expectAreas(decodeAreas(content, 'file', areas)),
  },
  'file of figures': {
    right: fileOf(pathOf(files.figures['net-participation']?.path, figures)),
    read: (content: unknown) => {
      const { observations, country: whole } = decodeFigures(content, 'file', figures);
      expectColumn(observations, figures.count);
      expect(whole === undefined || isRight(whole)).to.equal(true);
    },
  },
  profile: {
    right: fileOf(pathOf(files.profiles.path, { area: 'GM9001' })),
    read: (content: unknown) => expectProfile(decodeProfile(content, 'file', profile)),
  },
  'file of outlines': {
    right: fileOf(pathOf(files.outlines['2023']?.path, { scope: 'GM9001' })),
    read: (content: unknown) => expectShapes(decodeOutlines(content, 'file', outlines)),
  },
};

for (const [kind, { right, read }] of Object.entries(KINDS)) {
  describe(`a ${kind}`, () => {
    it('is read when it is right', () => {
      expect(() => read(right)).not.to.throw();
    });

    it('is refused by name and place when it is any JSON', () => {
      assertAlways(anyJson, (content) => {
        expect(decodedOrRefused('file', () => read(content) ?? 'read')).to.equal(undefined);
      });
    });

    it('keeps the rules of the model, or is refused by name and place, when it is damaged', () => {
      assertAlways(anyDamage, (changes) => {
        decodedOrRefused('file', () => read(damaged(right, changes)));
      });
    });
  });
}

// A cache or a publisher may give another file than the one that was asked for. Nothing is drawn from it.
import { expect } from 'chai';
import { decodeAreas } from '../../../src/data/endpoint/areas-file.js';
import { decodeBorders } from '../../../src/data/endpoint/borders-file.js';
import { decodeColumnFile } from '../../../src/data/endpoint/column-file.js';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { decodeFigures } from '../../../src/data/endpoint/figures-file.js';
import { decodeOutlines } from '../../../src/data/endpoint/outlines-file.js';
import { decodeProfile } from '../../../src/data/endpoint/profile-file.js';
import { aBordersFile } from '../../support/borders-file.js';
import { aColumnFile } from '../../support/column-file.js';
import {
  aFiguresFile,
  anAreasFile,
  anOutlinesFile,
  aProfileFile,
  BUNDLE,
} from '../../support/endpoint-files.js';

type Changes = Readonly<Record<string, unknown>>;

const bundle = BUNDLE;
const edition = '2021';
const figures = { bundle, indicator: 'participation', origin: 'total', period: '2021', edition };

/** Reads a file of each kind with something else in it; `others` has what tells it from its like. */
const KINDS: Readonly<Record<string, { read: (changes: Changes) => unknown; others: Changes }>> = {
  'list of areas': {
    read: (changes) =>
      decodeAreas(anAreasFile(changes), 'file', { bundle, edition, level: 'gemeente', count: 3 }),
    others: { edition: '2015', level: 'wijk', codes: ['GM0363', 'GM0599'] },
  },
  'file of figures': {
    read: (changes) =>
      decodeFigures(aFiguresFile(changes), 'file', { ...figures, level: 'gemeente', count: 3 }),
    others: {
      ...{ indicator: 'benefit', origin: 'herkomst.turkey', period: '2020', edition: '2015', level: 'wijk' },
      values: [1, null],
    },
  },
  column: {
    read: (changes) =>
      decodeColumnFile(aColumnFile({}, changes), 'file', { ...figures, level: 'buurt', count: 4 }),
    others: {
      ...{ indicator: 'benefit', origin: 'herkomst.turkey', period: '2020', edition: '2015', level: 'wijk' },
      areas: 5,
    },
  },
  'file of borders': {
    read: (changes) =>
      decodeBorders(aBordersFile({}, changes), 'file', {
        ...{ bundle, edition, level: 'buurt', scope: 'NL00', count: 2 },
      }),
    others: { edition: '2015', level: 'wijk', scope: 'GM0363', areas: 3 },
  },
  'file of outlines': {
    read: (changes) => decodeOutlines(anOutlinesFile(changes), 'file', { bundle, edition }),
    others: { edition: '2015' },
  },
  profile: {
    read: (changes) =>
      decodeProfile(aProfileFile(changes), 'file', { bundle, area: 'GM0363', country: 'NL00' }),
    others: { area: 'GM0599' },
  },
};

for (const [kind, { read, others }] of Object.entries(KINDS)) {
  describe(`a ${kind}`, () => {
    it('is read when it is the one that was asked for', () => {
      expect(() => read({})).not.to.throw();
    });

    it('is told from one of another release under the same name', () => {
      expect(() => read({ bundle: 'ffff0000' }))
        .to.throw(EndpointError, 'bundle: expected "1a2b3c4d", found "ffff0000"')
        .with.property('fault', 'other-release');
    });

    for (const [field, value] of Object.entries(others)) {
      it(`is refused when it has other ${field}`, () => {
        expect(() => read({ [field]: value }))
          .to.throw(EndpointError, `file: ${field}`)
          .with.property('fault', 'damaged');
      });
    }
  });
}

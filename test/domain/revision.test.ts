import { expect } from 'chai';
import { absence, figure } from '../../src/domain/observation.js';
import { originOf } from '../../src/domain/origin.js';
import { findMadeWith, readObservation, revisionOf, tellObservation } from '../../src/domain/revision.js';
import { aMeasurement, anArea } from '../support/builders.js';

const TOLD = [
  ['12.1', figure(12.1)],
  ['12.1*', figure(12.1, { provisional: true })],
  ['-3.0', figure(-3)],
  ['withheld', absence('withheld')],
  ['too-few', absence('too-few')],
] as const;

describe('a figure in an attribute', () => {
  for (const [text, observation] of TOLD) {
    it(`is told as ${text}`, () => {
      expect(tellObservation(observation, 1)).to.equal(text);
    });

    it(`is read from ${text}`, () => {
      expect(readObservation(text)).to.deep.equal(observation);
    });
  }

  for (const text of ['', '12,1', 'twaalf', 'NaN', '1e9', '12.1**', '0x10', '.', '9'.repeat(40)]) {
    it(`is not read from “${text}”`, () => {
      expect(readObservation(text)).to.equal(undefined);
    });
  }
});

describe('what became of a figure', () => {
  const now = (observation: ReturnType<typeof figure> | ReturnType<typeof absence>) =>
    aMeasurement({ observation });
  const CASES = [
    ['stays where the published decimals are the same', figure(65.3), figure(65.34), false],
    ['stays when it is made definitive', figure(65.3, { provisional: true }), figure(65.3), false],
    ['is revised', figure(66), figure(65.3), true],
    ['is revised to zero', figure(0.1), figure(0), true],
    ['is withheld from now on', figure(65.3), absence('withheld'), true],
    ['is published now', absence('later'), figure(65.3), true],
    ['is absent for another reason', absence('later'), absence('withheld'), true],
    ['is absent for the same reason', absence('withheld'), absence('withheld'), false],
  ] as const;
  for (const [what, was, observation, isRevised] of CASES) {
    it(what, () => {
      expect(revisionOf(was, now(observation)) !== undefined).to.equal(isRevised);
    });
  }
});

describe('the figure that an element was made with', () => {
  const figures = [
    aMeasurement(),
    aMeasurement({ period: '2020' }),
    aMeasurement({ origin: originOf('herkomst', 'turkey') }),
    aMeasurement({ area: anArea('GM0599', 'Rotterdam') }),
  ];
  const made = { area: 'GM0363', indicator: 'participation', origin: '', period: '2021', was: figure(1) };

  it('is of everybody where no group was named', () => {
    expect(findMadeWith(made, figures)).to.equal(figures[0]);
  });

  it('is of its group and scheme', () => {
    expect(findMadeWith({ ...made, origin: 'herkomst.turkey' }, figures)).to.equal(figures[2]);
  });

  it('is not of the same group in another scheme', () => {
    expect(findMadeWith({ ...made, origin: 'achtergrond.turkey' }, figures)).to.equal(undefined);
  });

  it('is not to be found where a reader looks at another period', () => {
    expect(findMadeWith({ ...made, period: '2019' }, figures)).to.equal(undefined);
  });
});

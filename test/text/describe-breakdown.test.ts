import { expect } from 'chai';
import { breakDown, type CompareWith } from '../../src/domain/breakdown.js';
import { resolveBreakdown } from '../../src/domain/breakdown-choice.js';
import type { Language } from '../../src/domain/local-text.js';
import { figure } from '../../src/domain/observation.js';
import { nameAgainst, noteBreakdown } from '../../src/text/breakdown-words.js';
import { describeBreakdown } from '../../src/text/describe-breakdown.js';
import { type GroupFigures, groupProfile, someGroups } from '../support/breakdown-source.js';
import { aCatalogue, anIndicator } from '../support/builders.js';

const catalogue = aCatalogue();

interface Given {
  readonly picked?: string;
  readonly groups?: GroupFigures;
  readonly compareWith?: CompareWith;
  readonly area?: string;
  readonly language?: Language;
}

function given({ groups = someGroups, compareWith = 'land', area = 'GM0363' }: Given) {
  const wish = { area, indicator: '', origin: '', period: '' };
  return breakDown(catalogue, resolveBreakdown(catalogue, wish, ''), groupProfile(groups), compareWith);
}

function say(about: Given = {}): string {
  return describeBreakdown(given(about), catalogue, about.picked, about.language ?? 'nl');
}

describe('describeBreakdown', () => {
  it('says total, reference group, and how far the figures lie apart', () => {
    expect(say()).to.equal(
      'In Amsterdam werkt 68,0% van de inwoners; dat is 1,0 procentpunt minder dan gemiddeld in Nederland (69,0%). ' +
        'Bij mensen uit netherlands is het 74,0%. ' +
        'In Amsterdam lopen de cijfers van de groepen uiteen van 59,0% tot 74,0%. ' +
        'Voor 1 groep is er geen cijfer.',
    );
  });

  it('says the group that is picked out, against the same group', () => {
    expect(say({ picked: 'suriname' })).to.contain(
      'Bij mensen uit suriname is het 63,0%, 3,0 procentpunt minder dan bij dezelfde groep in Nederland (66,0%).',
    );
  });

  it('says the group that is picked out, against the reference group', () => {
    expect(say({ picked: 'suriname', compareWith: 'reference' })).to.contain(
      'Bij mensen uit suriname is het 63,0%, 11,0 procentpunt minder dan bij mensen uit netherlands (74,0%).',
    );
  });

  it('marks a provisional figure that the group is held against', () => {
    const groups = { ...someGroups, netherlands: [figure(72), figure(74, { provisional: true })] };
    expect(say({ picked: 'suriname', compareWith: 'reference', groups })).to.contain(
      'uit netherlands (74,0%*)',
    );
  });

  it('says why the group that is picked out has no figure', () => {
    expect(say({ picked: 'turkey' })).to.contain(
      'Voor mensen uit turkey is er geen cijfer: het wordt geheim gehouden.',
    );
  });

  it('says each group once', () => {
    expect(say({ picked: 'netherlands' }).match(/uit netherlands/g)).to.have.length(1);
  });

  it('says no total of shares of a whole', () => {
    const total = [figure(100), figure(100), figure(100), figure(100)];
    expect(say({ groups: { ...someGroups, total } })).to.not.contain('100,0%');
  });

  it('says it in English', () => {
    expect(say({ picked: 'suriname', language: 'en' })).to.contain(
      '3.0 percentage points less than for the same group in the Netherlands (66.0%).',
    );
  });

  it('names no group for being highest or lowest', () => {
    expect(say()).to.not.match(/hoogst|laagst|meest|minst/);
  });
});

describe('nameAgainst', () => {
  for (const [about, expected] of [
    [{}, 'Nederland'],
    [{ compareWith: 'reference' }, 'de groep netherlands'],
    [{ compareWith: 'gemeente', area: 'BU03630000' }, 'Amsterdam'],
  ] as const) {
    it(`says ${expected}`, () => {
      expect(nameAgainst(given(about), catalogue, 'nl')).to.equal(expected);
    });
  }
});

describe('noteBreakdown', () => {
  const choice = resolveBreakdown(catalogue, { area: 'GM0363', indicator: '', origin: '', period: '' }, '');

  it('says nothing where groups are held against each other as usual', () => {
    expect(noteBreakdown(given({}), choice, 'nl')).to.deep.equal([]);
  });

  it('says why numbers of people are not', () => {
    const indicator = anIndicator({ unit: { kind: 'count' } });
    expect(noteBreakdown(given({}), { ...choice, indicator }, 'nl').join()).to.contain('Aantallen');
  });
});

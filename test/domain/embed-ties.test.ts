import { expect } from 'chai';
import { resolveChoice } from '../../src/domain/choice.js';
import { canTie, type MadeView, ownView, tieView } from '../../src/domain/embed-ties.js';
import { figure } from '../../src/domain/observation.js';
import { originOf } from '../../src/domain/origin.js';
import { aCatalogue, aMeasurement } from '../support/builders.js';

const catalogue = aCatalogue();
const made: MadeView = {
  choice: resolveChoice(catalogue, { area: 'GM0363', indicator: '', origin: '', period: '' }),
  subject: aMeasurement({ observation: figure(65.3, { provisional: true }) }),
  asOf: '2026-01-31',
  release: '1a2b3c4d',
};
const view = { tag: 'buurt-map', attributes: [['endpoint', '/x/']] as const };

describe('a view that is tied to its figures', () => {
  it('stays as it was chosen where it is live', () => {
    expect(tieView(view, 'live', made)).to.equal(view);
  });

  it('carries its figure and day for a notice, and tells all that was left open', () => {
    expect(tieView(view, 'notice', made).attributes).to.deep.equal([
      ['endpoint', '/x/'],
      ['area', 'GM0363'],
      ['indicator', 'participation'],
      ['origin', 'total'],
      ['period', '2021'],
      ['was', '65.3*'],
      ['was-on', '2026-01-31'],
    ]);
  });

  it('carries the release where it is frozen', () => {
    const { attributes } = tieView(view, 'frozen', made);
    expect(new Map(attributes).get('frozen')).to.equal('1a2b3c4d');
    expect(new Map(attributes).has('was')).to.equal(false);
  });

  it('keeps what was chosen, and the scheme of a breakdown', () => {
    const chosen = { tag: 'origin-breakdown', attributes: [['area', 'GM0599']] as const };
    const subject = aMeasurement({ origin: originOf('herkomst', 'turkey') });
    const told = new Map(tieView(chosen, 'notice', { ...made, subject }).attributes);
    expect([told.get('area'), told.get('scheme'), told.get('origin')]).to.deep.equal([
      'GM0599',
      'herkomst',
      'herkomst.turkey',
    ]);
  });

  it('picks out no group where none was picked, and no period of a view of all', () => {
    const groups = { tag: 'indicator-trend', attributes: [['by', 'origin']] as const };
    const told = new Map(tieView(groups, 'frozen', { ...made, subject: undefined }).attributes);
    expect([told.has('origin'), told.has('period'), told.get('frozen')]).to.deep.equal([
      false,
      false,
      '1a2b3c4d',
    ]);
  });

  it('cannot carry a figure that it does not have', () => {
    expect(canTie('notice', { ...made, subject: undefined })).to.equal(false);
    expect(canTie('frozen', { ...made, release: undefined })).to.equal(false);
    expect(canTie('live', { ...made, subject: undefined, release: undefined })).to.equal(true);
  });
});

describe('a view whose figures stand within its tags', () => {
  it('asks for none', () => {
    const attributes = [
      ['endpoint', '/x/'],
      ['area', 'GM0363'],
      ['lang', 'en'],
    ] as const;
    expect(ownView({ tag: 'indicator-compare', attributes })?.attributes).to.deep.equal([['lang', 'en']]);
  });

  it('keeps what a trend needs to read its table, and the year that is marked', () => {
    const attributes = [
      ['area', 'GM0363'],
      ['by', 'origin'],
      ['period', '2021'],
      ['frozen', '1a2b'],
    ] as const;
    expect(ownView({ tag: 'indicator-trend', attributes })?.attributes).to.deep.equal([
      ['by', 'origin'],
      ['period', '2021'],
    ]);
  });

  it('is none of a map, which draws no table', () => {
    expect(ownView(view)).to.equal(undefined);
  });
});

import { expect } from 'chai';
import { resolveProfile } from '../../../src/domain/area-profile/profile-choice.js';
import { reportChapters, reportRows } from '../../../src/domain/area-report/report-chapters.js';
import { ChoiceError } from '../../../src/domain/choice.js';
import { profileCatalogue } from '../../support/profile-source.js';
import { profileByOrigin } from '../../support/report.js';

const catalogue = profileCatalogue();
const wish = { area: 'BU03630000', indicator: '', origin: '', period: '' };
const whole = { period: '', themes: [], by: 'area' } as const;

function chapters(changes: Partial<Parameters<typeof reportChapters>[3]> = {}, origin = '') {
  const choice = resolveProfile(catalogue, { ...wish, origin });
  return reportChapters(catalogue, choice, profileByOrigin(), { ...whole, ...changes });
}

describe('reportChapters', () => {
  it('has a chapter for each theme, in the order of the catalogue', () => {
    expect(chapters().map(({ theme }) => theme.id)).to.deep.equal(['people', 'work']);
  });

  it('has the chapters that were asked for', () => {
    expect(chapters({ themes: ['work'] }).map(({ theme }) => theme.id)).to.deep.equal(['work']);
  });

  it('refuses a theme that is not known', () => {
    expect(() => chapters({ themes: ['nothing'] }))
      .to.throw(ChoiceError)
      .with.deep.property('problem', { attribute: 'themes', value: 'nothing', reason: 'unknown' });
  });

  it('has no groups in a report on everybody', () => {
    const groups = chapters().flatMap(({ entries }) => entries.flatMap((entry) => entry.groups ?? []));
    expect(groups).to.have.length(0);
  });

  it('adds the groups of indicators that are known by origin', () => {
    const split = chapters({ by: 'origin' }).flatMap(({ entries }) => entries.filter(({ groups }) => groups));
    expect(split.map(({ indicator }) => indicator.id)).to.deep.equal(['participation']);
  });

  it('keeps the groups in the order of the scheme', () => {
    const [, work] = chapters({ by: 'origin' });
    const rows = work?.entries[0]?.groups?.view.rows ?? [];
    expect(rows.map(({ group }) => group.id)).to.deep.equal([
      'total',
      'netherlands',
      'outside-europe',
      'turkey',
      'suriname',
    ]);
  });

  it('names what a group has no figures of', () => {
    const [people] = chapters({}, 'turkey');
    expect(people?.without.map(({ id }) => id)).to.deep.equal(['inhabitants', 'young']);
  });

  it('gives the figures of the area and group themselves', () => {
    expect(reportRows(chapters()).map(({ indicator }) => indicator.id)).to.deep.equal([
      'inhabitants',
      'young',
      'participation',
      'benefits',
    ]);
  });
});

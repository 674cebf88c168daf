import { expect } from 'chai';
import { absence, figure } from '../../src/domain/observation.js';
import { tallyOf } from '../../src/domain/tally.js';
import { type LegendEntry, type LegendParts, legendEntries } from '../../src/drawing/legend.js';
import { makeMapClasses } from '../../src/drawing/map-classes.js';
import { aMeasurement, anIndicator } from '../support/builders.js';

const VALUES = [50, 52, 54, 60, 62, 64];
const equal = { kind: 'equal', count: 2 } as const;

function reference(value: number, direction: 'neutral' | 'favourable' = 'neutral') {
  return aMeasurement({ indicator: anIndicator({ direction }), observation: figure(value) });
}

function someParts(changes: Partial<LegendParts> = {}): LegendParts {
  return {
    classes: makeMapClasses(VALUES, anIndicator({ direction: 'neutral' }), equal, undefined),
    references: [],
    tally: tallyOf(
      VALUES.map((value) => figure(value)),
      anIndicator(),
    ),
    withoutOutline: 0,
    unmatched: 0,
    ...changes,
  };
}

function kindsOf(entries: readonly LegendEntry[]): readonly string[] {
  return entries.map((entry) => entry.kind);
}

describe('legendEntries(parts)', () => {
  it('has classes from low to high', () => {
    expect(kindsOf(legendEntries(someParts()))).to.deep.equal(['class', 'class']);
  });

  it('puts a reference in the class that holds it', () => {
    const country = reference(53);
    const [first] = legendEntries(someParts({ references: [country] }));
    expect(first?.kind === 'class' && first.references).to.deep.equal([country]);
  });

  it('puts the national figure between the classes that it parts', () => {
    const indicator = anIndicator({ direction: 'favourable' });
    const classes = makeMapClasses(VALUES, indicator, equal, 57);
    const entries = legendEntries(someParts({ classes, references: [reference(57, 'favourable')] }));
    expect(kindsOf(entries)).to.deep.equal(['class', 'reference', 'class']);
  });

  for (const { value, kinds } of [
    { value: 10, kinds: ['reference', 'class', 'class'] },
    { value: 99, kinds: ['class', 'class', 'reference'] },
  ]) {
    it(`puts a reference of ${value} outside classes that do not reach it`, () => {
      expect(kindsOf(legendEntries(someParts({ references: [reference(value)] })))).to.deep.equal(kinds);
    });
  }

  it('leaves out a reference that has no figure', () => {
    const absent = aMeasurement({ observation: absence('withheld') });
    expect(kindsOf(legendEntries(someParts({ references: [absent] })))).to.deep.equal(['class', 'class']);
  });

  it('counts each kind of absence apart', () => {
    const tally = tallyOf([absence('later'), absence('withheld'), absence('withheld')], anIndicator());
    const entries = legendEntries(someParts({ tally })).filter(({ kind }) => kind === 'absence');
    expect(entries).to.deep.equal([
      { kind: 'absence', reason: 'withheld', count: 2 },
      { kind: 'absence', reason: 'later', count: 1 },
    ]);
  });

  it('counts provisional figures', () => {
    const tally = tallyOf([figure(1, { provisional: true }), figure(2)], anIndicator());
    expect(legendEntries(someParts({ tally })).at(-1)).to.deep.equal({ kind: 'provisional', count: 1 });
  });

  it('counts areas without an outline and outlines without an area', () => {
    const entries = legendEntries(someParts({ withoutOutline: 3, unmatched: 2 }));
    expect(entries.slice(2)).to.deep.equal([
      { kind: 'no-outline', count: 3 },
      { kind: 'unmatched', count: 2 },
    ]);
  });
});

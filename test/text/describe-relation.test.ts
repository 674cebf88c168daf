import { expect } from 'chai';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { EVERYBODY } from '../../src/domain/origin.js';
import { pairAreas } from '../../src/domain/relation/paired-areas.js';
import type { Relation } from '../../src/domain/relation/relation.js';
import { correlate } from '../../src/domain/statistics/correlation.js';
import {
  describeMissing,
  describeRelation,
  nameBoth,
  relationNotes,
} from '../../src/text/describe-relation.js';
import { aCatalogue, aGroup, anArea, everybody } from '../support/builders.js';
import { income, inhabitants, participation } from '../support/scatter-source.js';

const catalogue = aCatalogue();
const period = { id: '2021', edition: '2021' };

function series(indicator: typeof income, values: readonly (number | Observation)[], id = '2021') {
  const observations = values.map((one) => (typeof one === 'number' ? figure(one) : one));
  return { indicator, origin: EVERYBODY, group: everybody, period: { ...period, id }, observations };
}

function relationOf(
  x: ReturnType<typeof series>,
  y: ReturnType<typeof series>,
  changes: Partial<Relation> = {},
): Relation {
  const pairs = pairAreas(x, y, undefined);
  const correlation = correlate(x.observations, y.observations);
  return { scope: anArea(), level: 'buurt', x, y, size: undefined, pairs, correlation, ...changes };
}

const steps = Array.from({ length: 12 }, (_, place) => place);
const rising = relationOf(
  series(participation, steps),
  series(
    income,
    steps.map((one) => one + (one % 3)),
  ),
);
const falling = relationOf(
  series(participation, steps),
  series(
    income,
    steps.map((one) => 20 - one - (one % 3)),
  ),
);
const loose = relationOf(
  series(participation, steps),
  series(
    income,
    steps.map((one) => (one * 5) % 7),
  ),
);

function sentence(relation: Relation, language: 'nl' | 'en' = 'nl'): string {
  return describeRelation(relation, catalogue, language);
}

describe('describeRelation(relation, catalogue, language)', () => {
  it('says over how many areas, which way, how strongly, and how sure', () => {
    expect(sentence(rising)).to.match(
      /Van 12 van de 12 buurten van Amsterdam zijn beide cijfers bekend\. Waar “Nettoarbeidsparticipatie” hoger is, is “Laag inkomen” doorgaans ook hoger: een sterk verband \(r = 0,9\d, 95%-interval 0,\d\d tot 0,9\d, 12 buurten, ongewogen\)\./,
    );
  });

  it('says that one is lower where the other is higher', () => {
    expect(sentence(falling))
      .to.contain('doorgaans lager')
      .and.match(/r = −0,9\d, 95%-interval −0,9\d tot −0,\d\d/);
  });

  it('calls it unclear where the interval spans none at all', () => {
    expect(sentence(loose)).to.contain('samengaan, is onduidelijk (r = ').and.not.contain('hoger is');
  });

  it('calls it unclear over few areas, without a number', () => {
    const few = relationOf(series(participation, [1, 2, 3]), series(income, [1, 2, 3]));
    expect(sentence(few)).to.contain('is onduidelijk: 3 buurten is te weinig.').and.not.contain('r =');
  });

  it('calls it unclear where one is the same everywhere', () => {
    const flat = relationOf(
      series(participation, steps),
      series(
        income,
        steps.map(() => 7),
      ),
    );
    expect(sentence(flat)).to.contain('een van beide is overal even hoog');
  });

  it('tells where a few areas far off make up the relation', () => {
    const far = [...steps.map((one) => (one * 5) % 7), 500];
    expect(sentence(relationOf(series(participation, [...steps, 500]), series(income, far)))).to.contain(
      'Naar rangorde',
    );
  });

  it('always says that it is about areas, in either language', () => {
    expect(sentence(rising)).to.match(/Dat zegt iets over buurten, niet over personen\.$/);
    expect(sentence(rising, 'en')).to.match(/That says something about neighbourhoods, not about persons\.$/);
    const none = relationOf(series(participation, [absence('withheld')]), series(income, [1]));
    expect(sentence(none)).to.contain('Van geen van de buurten').and.contain('niet over personen');
  });
});

describe('describeMissing(relation, language)', () => {
  it('counts every kind of absence of either figure', () => {
    const x = series(participation, [1, absence('withheld'), absence('too-few'), absence('withheld')]);
    const y = series(income, [1, 2, absence('later'), 4]);
    expect(describeMissing(relationOf(x, y), 'nl')).to.deep.equal([
      'Niet getekend: 3 van de 4 buurten, waarvan een van de cijfers of allebei ontbreken.',
      'Nettoarbeidsparticipatie: 2 geheim, 1 te weinig personen.',
      'Laag inkomen: 1 volgt later.',
      'Bij 1 ontbreken ze allebei.',
    ]);
  });

  it('says nothing where nothing is missing', () => {
    expect(describeMissing(rising, 'nl')).to.deep.equal([]);
  });
});

describe('relationNotes(relation, language)', () => {
  it('says that periods differ', () => {
    const other = relationOf(series(participation, steps), series(income, steps, '2019'));
    expect(relationNotes(other, 'nl')[0]).to.equal(
      'De cijfers zijn van verschillende perioden: Nettoarbeidsparticipatie (2021) en Laag inkomen (2019).',
    );
  });

  it('says of when the sizes are, where they are of another period', () => {
    const sized = { ...rising, size: series(inhabitants, steps, '2020') };
    expect(relationNotes(sized, 'nl')[0]).to.contain('“Inwoners”').and.contain('2020');
  });

  it('says that two numbers are both high where many live', () => {
    const counts = relationOf(series(inhabitants, steps), series({ ...inhabitants, id: 'persons' }, steps));
    expect(relationNotes(counts, 'nl').join(' ')).to.contain('waar meer mensen wonen');
  });

  it('says that all count the same, and what the interval leaves out', () => {
    expect(relationNotes(rising, 'nl').join(' '))
      .to.contain('elke buurt telt even zwaar')
      .and.contain('ruimer');
  });
});

describe('nameBoth(relation, language)', () => {
  it('names groups where either is of a group', () => {
    const turkey = { ...rising.x, group: aGroup('turkey') };
    expect(nameBoth({ x: turkey, y: rising.y }, 'nl')).to.deep.equal({
      x: 'Nettoarbeidsparticipatie, turkey',
      y: 'Laag inkomen, Totaal',
    });
  });

  it('names periods where all else is the same', () => {
    const earlier = { ...rising.x, period: { id: '2020', edition: '2021' } };
    expect(nameBoth({ x: rising.x, y: earlier }, 'nl').y).to.equal('Nettoarbeidsparticipatie (2020)');
  });
});

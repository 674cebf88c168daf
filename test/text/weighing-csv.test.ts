import { expect } from 'chai';
import { absence, figure } from '../../src/domain/observation.js';
import { weigh } from '../../src/domain/weighing/factor-scores.js';
import { rankIntervals } from '../../src/domain/weighing/rank-intervals.js';
import { factorOf, type Recipe } from '../../src/domain/weighing/recipe.js';
import { resolveRecipe } from '../../src/domain/weighing/resolve-recipe.js';
import { type Weighing, weighedAreas } from '../../src/domain/weighing/weighed-areas.js';
import { weighingToCsv } from '../../src/text/weighing-csv.js';
import { aCatalogue, anArea, anAreaList } from '../support/builders.js';

const recipe: Recipe = {
  scale: 'z-scores',
  factors: [factorOf('participation', 'protective', { weight: 2 })],
};
const catalogue = aCatalogue();

function aWeighing(): Weighing {
  const resolved = resolveRecipe(catalogue, recipe, { level: 'gemeente', period: '' });
  const scores = weigh(recipe, [[figure(60), figure(70, { provisional: true }), absence('too-few')]]);
  const { codes, names } = anAreaList();
  const areas = codes.map((code, place) => anArea(code, names[place]));
  const scope = anArea('NL00', 'Nederland', 'land');
  return { resolved, scope, areas: weighedAreas(areas, scores, rankIntervals(scores)) };
}

const lines = () => weighingToCsv(catalogue, aWeighing(), 'nl').trim().split('\r\n');

describe('weighingToCsv(catalogue, weighing, language)', () => {
  it('has the recipe in its head, and that it is a choice', () => {
    expect(lines()[0]).to.contain('recept;1 z-scores protective 2 participation');
    expect(lines()[1]).to.contain('geen meting');
  });

  it('has score, places, figure and contribution of an area in its row, with the recipe once more', () => {
    expect(lines()[4]).to.contain('GM0363;Amsterdam;gemeente;2021;1;1;1;60;2021;1;2;;1 z-scores protective');
  });

  it('marks provisional figures', () => {
    expect(lines()[5]).to.contain(';70;2021*;-1;');
  });

  it('leaves a score empty where a figure is missing, and says which', () => {
    expect(lines()[6]).to.contain(
      'Utrecht;gemeente;2021;;;;;2021;;;Nettoarbeidsparticipatie (te weinig personen);',
    );
  });
});

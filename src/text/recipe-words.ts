import type { Translations } from './translations.js';

/** Words of the form in which a reader makes a recipe. */
export interface RecipeWords {
  readonly legend: string;
  readonly fixed: string;
  readonly direction: (factor: string) => string;
  readonly directionShort: string;
  readonly raises: string;
  readonly lowers: string;
  readonly weight: (factor: string) => string;
  readonly weightShort: string;
  readonly share: (percentage: string) => string;
  readonly remove: (factor: string) => string;
  readonly removeShort: string;
  readonly definition: string;
  readonly add: string;
  readonly addRisk: string;
  readonly addProtective: string;
  readonly nothingToAdd: string;
  readonly full: string;
  readonly scale: string;
  readonly text: string;
  readonly added: (factor: string) => string;
  readonly removed: (factor: string) => string;
  readonly badWeight: string;
}

/** Dutch and English words of the form in which a reader makes a recipe. */
export const recipeWords: Translations<RecipeWords> = {
  nl: {
    legend: 'Wat telt mee, en hoe zwaar',
    fixed: 'Deze weging is door de maker van de pagina vastgelegd.',
    direction: (factor) => `Richting van ${factor}`,
    directionShort: 'Richting',
    raises: 'risico: meer verhoogt de score',
    lowers: 'beschermend: meer verlaagt de score',
    weight: (factor) => `Gewicht van ${factor}`,
    weightShort: 'Gewicht',
    share: (percentage) => `telt voor ${percentage}`,
    remove: (factor) => `Haal ${factor} weg`,
    removeShort: 'Haal weg',
    definition: 'Wat dit cijfer is',
    add: 'Nog een cijfer',
    addRisk: 'Voeg toe als risico',
    addProtective: 'Voeg toe als beschermend',
    nothingToAdd: 'Alle cijfers die er voor deze gebieden zijn, tellen al mee.',
    full: 'Meer cijfers passen er niet in een weging.',
    scale: 'Op één schaal gebracht door',
    text: 'Recept van deze weging',
    added: (factor) => `${factor} telt nu mee.`,
    removed: (factor) => `${factor} telt niet meer mee.`,
    badWeight: 'Een gewicht is een getal boven 0.',
  },
  en: {
    legend: 'What counts, and how heavily',
    fixed: 'This weighing has been fixed by the maker of the page.',
    direction: (factor) => `Direction of ${factor}`,
    directionShort: 'Direction',
    raises: 'risk: more raises the score',
    lowers: 'protective: more lowers the score',
    weight: (factor) => `Weight of ${factor}`,
    weightShort: 'Weight',
    share: (percentage) => `counts for ${percentage}`,
    remove: (factor) => `Remove ${factor}`,
    removeShort: 'Remove',
    definition: 'What this figure is',
    add: 'Another figure',
    addRisk: 'Add as a risk',
    addProtective: 'Add as protective',
    nothingToAdd: 'All figures that there are for these areas count already.',
    full: 'No more figures fit in a weighing.',
    scale: 'Brought to one scale by',
    text: 'Recipe of this weighing',
    added: (factor) => `${factor} counts now.`,
    removed: (factor) => `${factor} no longer counts.`,
    badWeight: 'A weight is a number above 0.',
  },
};

// What gathers, weighs, says and draws a weighing of areas, in one file that is loaded while the catalogue is on its way.

export { resultInSlices } from '../../canvas/run-in-slices.js';
export { chooseWeighing, gatherWeighing } from '../../data/gather-weighing.js';
export { weightsOf } from '../../domain/weighing/recipe.js';
export { formatRecipe } from '../../domain/weighing/recipe-text.js';
export { isScored, PLACE_GROUPS, placeGroupOf } from '../../domain/weighing/weighed-areas.js';
export {
  describeMissing,
  describePart,
  explainUnweighable,
  formatInterval,
  formatScore,
  nameFactor,
} from '../../text/describe-weighing.js';
export { recipeWords } from '../../text/recipe-words.js';
export { weighingWords } from '../../text/weighing-words.js';
export { factorIndexStyles } from './factor-index.styles.js';
export { presentWeighing } from './present-weighing.js';
export { RecipeEditor } from './recipe-editor.js';
export { describeOverlap, segmentsOf } from './render-row.js';
export { inOrder, renderWeighing, scoreScale } from './render-weighing.js';
export { revealRow } from './reveal-row.js';

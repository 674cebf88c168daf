// What gathers, weighs, says and draws a weighing of areas, in one file that is loaded while the catalogue is on its way.
export { factorIndexStyles } from './factor-index.styles.js';
export { chooseWeighing, gatherWeighing } from './gather-weighing.js';
export { presentWeighing } from './present-weighing.js';
export { RecipeEditor } from './recipe-editor.js';
export { renderWeighing } from './render-weighing.js';
export { revealRow } from './reveal-row.js';

// What checks a page for an editor, in one file that is loaded where a tag asks for it.
export { CheckPanel } from './shared/check/check-panel.js';

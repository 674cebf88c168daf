// What ties an element to the figures it was made with, in one file that is loaded for those whose author asks for it.
export { holdToRelease, renderRevision } from './shared/revision.js';

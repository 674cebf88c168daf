// What makes pictures, tables and files for a reader to take home, in one file that is loaded when he asks for the first.
export { makePicture } from './shared/make-picture.js';
export { takeHome } from './shared/take-home.js';

// What reads the files that a map of all buurten needs nothing of for its first picture: in one file of script, asked for
// beside the first of them.
export { decodeAreas } from './areas-file.js';
export { decodeFigures } from './figures-file.js';
export { decodeOutlines } from './outlines-file.js';
export { decodeProfile } from './profile-file.js';

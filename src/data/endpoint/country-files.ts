// What reads the files of maps of thousands of areas: in one file of script, asked for beside the first of them.
export { decodeBorders } from './borders-file.js';
export { decodeColumnFile } from './column-file.js';

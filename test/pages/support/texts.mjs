// The committed endpoint with other texts than it has.
import { fileIn, smallEndpoint } from './site.mjs';

/** Fields whose text is for readers in a language, and those that are names. */
const SAID = ['nl', 'en'];
const NAMES = ['name', 'names', 'publisher', 'vintage'];

/** Whether a field is a name. */
export const isName = (path) => NAMES.includes(path.at(-1));

/** Whether readers see the text of a field. */
export const isRead = (path) => SAID.includes(path.at(-1)) || isName(path);

/**
 * Answers with a file of the endpoint whose texts are changed.
 * @param change Takes a text, and the names of the fields that lead to it; texts in a list have those of the list.
 */
export async function serveChanged(path, change) {
  const answer = await fileIn(smallEndpoint, path);
  if (answer.status !== 200 || !path.endsWith('.json')) return answer;
  return { ...answer, body: JSON.stringify(changeTexts(JSON.parse(answer.body), change)) };
}

function changeTexts(value, change, path = []) {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((one) => changeTexts(one, change, path));
  if (value === null || typeof value !== 'object') return value;
  const changed = ([name, one]) => [name, changeTexts(one, change, [...path, name])];
  return Object.fromEntries(Object.entries(value).map(changed));
}

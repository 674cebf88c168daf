// The states of an element, and the choices that bring it there.
import { elementOf, emptyBy, shownBy, tagOf, WITHOUT_STATE } from './elements.mjs';
import { fileIn, smallEndpoint } from './site.mjs';

/** Elements that always have something to choose from, or to tell. */
const NEVER_EMPTY = [
  'area-picker',
  'area-profile',
  'area-report',
  'indicator-picker',
  'origin-picker',
  'period-slider',
];
/** Elements that read the catalogue alone, or names with it, which they have when all else fails. */
export const NEVER_STALE = [
  'area-picker',
  'embed-builder',
  'indicator-picker',
  'origin-picker',
  'period-slider',
];
/** Elements that tell of figures that are all absent in the words of another state. */
const ABSENT = { 'buurt-map': 'empty' };

/** Attributes for those who look after a page, by the choice that has them; the last ties to figures that are gone. */
const KEPT = { 'was-on': '2023-12-31' };
const FOR_KEEPERS = {
  shown: { check: '', was: 'many', ...KEPT },
  failed: { check: '' },
  past: { frozen: '00000000', ...KEPT },
};

/** An element without an endpoint, around a table of the page. */
const TABLE = `<table data-source="CBS"><caption>Werk</caption><tr><th>Naam</th><th>2022</th><th>2023</th></tr>
<tr><td>Nederland</td><td>70,1%</td><td>70,5%</td></tr><tr><td>Totaal</td><td>61,0%</td><td>61,0%*</td></tr>
<tr><td>Een</td><td>geheim</td><td>59,0%</td></tr></table>`;
const AROUND_TABLE = ['indicator-compare', 'indicator-trend', 'origin-breakdown'];

/** Further ways to show figures, with code of their own. */
const FURTHER = {
  'buurt-map': {
    country: { area: 'XX00', level: 'buurt', indicator: 'social-assistance' },
    still: { area: 'XX00', static: '', indicator: 'social-assistance' },
  },
};

/** The state that an element comes to for each of its choices, by name; an element without states has one choice. */
export function statesOf(tag) {
  if (WITHOUT_STATE.includes(tag)) return { shown: undefined };
  const further = [...Object.keys(FURTHER[tag] ?? {}), ...(AROUND_TABLE.includes(tag) ? ['table'] : [])];
  return {
    loading: 'loading',
    shown: 'ready',
    ...Object.fromEntries(further.map((name) => [name, 'ready'])),
    ...(!NEVER_EMPTY.includes(tag) && { empty: 'empty' }),
    ...(!NEVER_STALE.includes(tag) && { absent: ABSENT[tag] ?? 'withheld', past: 'empty' }),
    failed: 'failed',
  };
}

/** Names of the choices by which an element shows figures. */
export function shownWays(tag) {
  const states = statesOf(tag);
  return Object.keys(states).filter((name) => ['ready', undefined].includes(states[name]));
}

/** An element with a choice of these; `figures` gives the address of an endpoint. */
export function elementIn(tag, name, figures) {
  if (name === 'table') return tagOf(tag, { id: name }, TABLE);
  const endpoint = figures({ loading: 'silent', failed: 'gone', absent: 'absent' }[name] ?? 'small');
  const choice = { ...shownBy(tag), ...(name === 'empty' && emptyBy(tag)), ...FURTHER[tag]?.[name] };
  return elementOf(tag, { id: name, endpoint, ...choice, ...FOR_KEEPERS[name] });
}

/** A file of the endpoint in which every figure is withheld. */
export async function absentFile(path) {
  const answer = await fileIn(smallEndpoint, path);
  if (answer.status !== 200 || !path.endsWith('.json')) return answer;
  return { ...answer, body: JSON.stringify(withheld(JSON.parse(answer.body))) };
}

function withheld(value) {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withheld);
  // Without the same figures in other files.
  const { columns, ...others } = value;
  const kept = Array.isArray(columns) || columns === undefined ? value : others;
  const all = Object.fromEntries(Object.entries(kept).map(([name, one]) => [name, withheld(one)]));
  if (!Array.isArray(value.values)) return all;
  const { length } = value.values;
  const absences = length > 0 ? [[0, 'withheld', length]] : [];
  return { ...all, values: value.values.map(() => null), absences, bases: undefined, provisional: undefined };
}

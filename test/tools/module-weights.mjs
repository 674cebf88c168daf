// How much of built files comes from which module, as their source maps tell.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MORE = 32;
const HOW_MANY = 8;

/**
 * The modules that most of some built files come from, heaviest first.
 * @param read Gives the content of a path.
 * @param paths Paths of the files; the map of each stands beside it.
 */
export function heaviestModules(read, paths, most = HOW_MANY) {
  const weights = new Map();
  for (const path of paths) {
    const map = mapOf(read, path);
    if (!map) continue;
    for (const [source, characters] of charactersPerSource(String(read(path)), map)) {
      const name = source.replace(/^(\.\.\/)+/, '');
      weights.set(name, (weights.get(name) ?? 0) + characters);
    }
  }
  const sorted = [...weights].sort(([, one], [, other]) => other - one);
  return sorted.slice(0, most).map(([source, characters]) => ({ source, characters }));
}

/** Files of a line have none. */
function mapOf(read, path) {
  try {
    return JSON.parse(String(read(`${path}.map`)));
  } catch {
    return undefined;
  }
}

function charactersPerSource(code, { sources, mappings }) {
  const weights = new Map();
  const lines = code.split('\n');
  let source = 0;
  mappings.split(';').forEach((line, number) => {
    let column = 0;
    const places = line
      .split(',')
      .filter(Boolean)
      .map((segment) => {
        const [columns = 0, ...others] = numbersIn(segment);
        column += columns;
        if (others.length > 0) source += others[0];
        return { column, source: others.length > 0 ? sources[source] : undefined };
      });
    places.forEach((place, index) => {
      const end = places[index + 1]?.column ?? lines[number]?.length ?? place.column;
      if (place.source) weights.set(place.source, (weights.get(place.source) ?? 0) + end - place.column);
    });
  });
  return weights;
}

/** The numbers of a segment, each in digits of five bits with the lowest first and its sign in the lowest bit. */
function numbersIn(segment) {
  const numbers = [];
  let [number, shift] = [0, 0];
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    number |= (digit & (MORE - 1)) << shift;
    shift += 5;
    if (digit >= MORE) continue;
    numbers.push(number & 1 ? -(number >> 1) : number >> 1);
    number = shift = 0;
  }
  return numbers;
}

// Which figures are shown, found in the catalogue: nothing here knows an indicator or a group.
import { originKey, originOf } from '../../../src/domain/origin.ts';

/** Every indicator and group of a level in a period, as the catalogue orders them. */
export function choicesIn({ indicators }, level, period) {
  return indicators.flatMap((indicator) =>
    indicator.coverage
      .filter(({ levels, periods }) => levels.includes(level) && periods.some(({ id }) => id === period))
      .flatMap((coverage) =>
        coverage.groups.map((group) => toChoice(indicator, coverage, group, level, period)),
      ),
  );
}

/** The newest period in which a level has figures. */
export function newestPeriod({ indicators }, level) {
  const periods = indicators.flatMap(({ coverage }) =>
    coverage.filter(({ levels }) => levels.includes(level)).flatMap(({ periods: covered }) => covered),
  );
  return periods
    .map(({ id }) => id)
    .sort()
    .at(-1);
}

function toChoice({ id: indicator }, { scheme, periods }, group, level, period) {
  const { edition } = periods.find(({ id }) => id === period);
  const origin = originOf(scheme, group);
  return {
    question: { indicator, origin, period, edition, level },
    // As an author writes it: a scheme and a group, or nothing for everybody.
    attributes: { indicator, origin: origin.scheme ? originKey(origin).replace('.', ':') : '', period },
  };
}

/** Into how many classes areas fall when two choices are held against each other. */
const CLASSES = 5;

/**
 * Takes the choice with the most different values, and then those that look most unlike the ones before: a change from
 * one to another shows all over the map.
 * @param choices With their `values` by code.
 */
export function unlikeChoices(choices, count) {
  const classed = choices.map((choice) => ({ choice, classes: classesOf(choice.values) }));
  const variety = ({ choice }) => new Set(Object.values(choice.values)).size;
  const taken = [classed.toSorted((one, other) => variety(other) - variety(one))[0]];
  while (taken.length < Math.min(count, classed.length)) {
    const rest = classed.filter((one) => !taken.includes(one));
    const unlikeness = (one) => Math.min(...taken.map((other) => shareChanged(one.classes, other.classes)));
    taken.push(rest.reduce((best, one) => (unlikeness(one) > unlikeness(best) ? one : best)));
  }
  return taken.map(({ choice }) => choice);
}

/** The groups of one scheme that have figures of the same indicator: of the indicator with the most of them. */
export function groupsOfOneIndicator(choices, count) {
  const families = new Map();
  for (const choice of choices) {
    const { indicator, origin } = choice.question;
    const key = `${indicator} ${origin.scheme ?? ''}`;
    families.set(key, [...(families.get(key) ?? []), choice]);
  }
  const [largest] = [...families.values()].sort((one, other) => other.length - one.length);
  const others = choices.filter((choice) => !largest.includes(choice));
  return [...largest, ...others].slice(0, count);
}

function classesOf(values) {
  const codes = Object.keys(values).sort((one, other) => values[one] - values[other]);
  return new Map(codes.map((code, rank) => [code, Math.floor((rank * CLASSES) / codes.length)]));
}

/** Part of the areas of two maps together that do not have the same class in both. */
function shareChanged(one, other) {
  const codes = new Set([...one.keys(), ...other.keys()]);
  return [...codes].filter((code) => one.get(code) !== other.get(code)).length / codes.size;
}

import { peopleOf } from './spread.js';

/** Deals all people out over the places there are, at random: units and groups keep their sizes. */
export function dealOut(groups: readonly Float64Array[], random: () => number): readonly Float64Array[] {
  const people = peopleOf(groups);
  const places = people.map(({ unit }) => unit);
  for (let last = places.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [places[last], places[other]] = [places[other] ?? 0, places[last] ?? 0];
  }
  const dealt = groups.map((group) => new Float64Array(group.length));
  people.forEach(({ of }, at) => {
    const counts = dealt[of];
    const unit = places[at] ?? 0;
    if (counts) counts[unit] = (counts[unit] ?? 0) + 1;
  });
  return dealt;
}

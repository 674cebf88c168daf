import type { AreaLevel, Continuity, Edition } from '../area.js';
import type { AreaList } from '../area-list.js';
import type { ContinuityBetween } from './series.js';

/** The areas of a level in an edition, whose list tells how they relate to the edition before. */
export interface EditionLevel {
  readonly edition: string;
  readonly level: AreaLevel;
}

/**
 * The lists that tell whether areas of a level kept their boundaries through a number of editions: all after the oldest,
 * to the newest. None for the country, which stays the country.
 * @param editions All editions of the endpoint, from old to new.
 * @param used Ids of the editions that figures are of.
 */
export function listsBetween(
  editions: readonly Edition[],
  level: AreaLevel,
  used: readonly string[],
): readonly EditionLevel[] {
  if (level === 'land') return [];
  const carried = editionsWith(editions, level);
  const places = used.map((id) => carried.indexOf(id)).filter((place) => place >= 0);
  if (places.length === 0) return [];
  const between = carried.slice(Math.min(...places) + 1, Math.max(...places) + 1);
  return between.map((edition) => ({ edition, level }));
}

/**
 * What lists of areas tell of the boundary of an area under one code, from one edition to a later one: the worst of what
 * every edition between them says.
 */
export function continuityIn(editions: readonly Edition[], lists: readonly AreaList[]): ContinuityBetween {
  return (before, after) => {
    const needed = listsBetween(editions, after.level, [before.edition, after.edition]);
    if (before.code !== after.code || needed.length === 0) return 'unknown';
    const steps = needed.map(({ edition, level }) =>
      stepOf(
        lists.find((list) => list.edition === edition && list.level === level),
        after.code,
      ),
    );
    return worstOf(steps);
  };
}

function editionsWith(editions: readonly Edition[], level: AreaLevel): readonly string[] {
  return editions.filter(({ counts }) => counts[level] !== undefined).map(({ id }) => id);
}

/** An area that got its code in this edition is another one than what bore the code before. */
function stepOf(list: AreaList | undefined, code: string): Continuity {
  const place = list?.codes.indexOf(code) ?? -1;
  const continuity = list?.continuity?.[place] ?? 'unknown';
  return continuity === 'recoded' ? 'redrawn' : continuity;
}

function worstOf(steps: readonly Continuity[]): Continuity {
  const inOrder = ['redrawn', 'unknown'] as const;
  return inOrder.find((one) => steps.includes(one)) ?? 'unchanged';
}

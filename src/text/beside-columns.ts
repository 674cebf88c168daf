import type { ChosenView } from '../domain/chosen-view.js';
import type { Language } from '../domain/local-text.js';
import type { AreaSpread } from '../domain/spread/area-spread.js';
import type { SpreadView } from '../domain/spread/spread-view.js';
import { nameArea } from './describe-choice.js';
import { spreadWords } from './spread-words.js';

/** What stands beside the area: another one, or the same one earlier. */
export interface BesideColumn {
  readonly kind: 'other' | 'earlier';
  /** Name of the other area, or the earlier period. */
  readonly name: string;
  /** The name with what it needs to be understood by itself. */
  readonly head: string;
  readonly spread: AreaSpread | undefined;
  /** Why there is none. */
  readonly missing: string;
}

/** Everything that stands beside the area: the others as they were given, then the earlier periods from new to old. */
export function besideColumns(
  { catalogue, view }: ChosenView<SpreadView>,
  language: Language,
): readonly BesideColumn[] {
  const words = spreadWords[language];
  const missing = words.missing['not-in-edition'];
  const { main } = view;
  const others = view.others.map((other): BesideColumn => {
    const spread = other.kind === 'spread' ? other.spread : undefined;
    const name = other.kind === 'spread' ? nameArea(other.spread.area, catalogue, language) : other.code;
    return { kind: 'other', name, head: name, spread, missing };
  });
  const earlier = view.earlier.map((spread): BesideColumn => {
    const { id, edition } = spread.period;
    const isOther = edition !== main.period.edition;
    const head = isOther ? `${id} (${words.otherDivision})` : id;
    return { kind: 'earlier', name: id, head, spread, missing };
  });
  return [...others, ...earlier];
}

import type { AreaLevel } from '../domain/area.js';
import type { AreaList } from '../domain/area-list.js';
import type { Borders } from '../domain/borders.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { LevelFigures, LevelQuestion } from '../domain/level-figures.js';
import type { Outlines } from '../domain/outlines.js';
import type { Profile } from '../domain/profile.js';

/**
 * Where figures come from. Every question takes a signal: who no longer wants the answer aborts it, and the request
 * stops when nobody wants it any more. A question that fails rejects, and may be asked again.
 */
export interface StatisticsSource {
  /** What there is and what it means. */
  catalogue(signal: AbortSignal): Promise<Catalogue>;
  /** Codes and names of all areas of a level, without figures. */
  areas(edition: string, level: AreaLevel, signal: AbortSignal): Promise<AreaList>;
  /** One indicator, origin and period for all areas of a level. */
  figures(question: LevelQuestion, signal: AbortSignal): Promise<LevelFigures>;
  /** Everything about one gemeente and its parts, or about the country alone. */
  profile(area: string, signal: AbortSignal): Promise<Profile>;
  /** Shapes to draw: of the country's gemeenten, or of one gemeente's parts. */
  outlines(edition: string, scope: string, signal: AbortSignal): Promise<Outlines>;
  /** Borders between all areas of a level, for the country or one gemeente; `undefined` where there are none. */
  borders(
    edition: string,
    level: AreaLevel,
    scope: string,
    signal: AbortSignal,
  ): Promise<Borders | undefined>;
  /**
   * Whether it still answers by a catalogue that it gave; always, if left out. Where figures were renewed meanwhile, answers
   * before and after that do not belong together.
   */
  isCurrent?(catalogue: Catalogue): boolean;
}

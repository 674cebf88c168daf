import { describeCaveats, describeOrigin, describeSource, describeSources } from '../../text/figure-notes.js';
import { frameWords } from '../../text/frame-words.js';
import { takeHomeWords } from '../../text/take-home-words.js';
import type { TakenFrom } from './downloads.js';

/** All that must stay with figures that leave the page: that they are made up, base, caveats, and source with its date. */
export function remarksOn({
  catalogue,
  choice,
  presentation,
  language,
}: Omit<TakenFrom, 'hasPicture' | 'hasTable' | 'picture' | 'table'>): readonly string[] {
  const { several, notes, hasProvisional } = presentation;
  const words = frameWords[language];
  const licence = takeHomeWords[language].licence(catalogue.licence.name);
  const ofAll = several
    ? [...notes, hasProvisional ? words.provisional : '']
    : [describeOrigin(choice, language), ...notes, ...describeCaveats(choice, hasProvisional, language)];
  const source = several
    ? describeSources(catalogue, several.indicators, language)
    : describeSource(catalogue, choice, language);
  return [...ofAll, `${source} ${licence}`].filter(Boolean);
}

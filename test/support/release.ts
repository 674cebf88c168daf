import type { Catalogue } from '../../src/domain/catalogue.js';
import { aCatalogue } from './builders.js';

/** A catalogue as an endpoint has it, with words for the releases of its figures. */
export function withRelease(indicator: string, whole: string, changes: Partial<Catalogue> = {}): Catalogue {
  const files = {
    figures: { participation: { path: '', bundle: indicator } },
    profiles: { path: '', bundle: whole },
  };
  return { ...aCatalogue(changes), files } as Catalogue;
}

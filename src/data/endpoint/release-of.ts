import type { Catalogue } from '../../domain/catalogue.js';
import type { CatalogueFile } from './catalogue-file.js';

/** The releases that figures of an endpoint are of, in the publisher's own words. */
export interface Release {
  /** Of the figures of one indicator. */
  readonly indicator: string;
  /** Of all figures together. */
  readonly whole: string;
}

/** The releases an endpoint has now; `undefined` for a source that knows no releases, such as a page's own. */
export function releaseOf(catalogue: Catalogue, indicator: string): Release | undefined {
  const { files } = catalogue as Partial<CatalogueFile>;
  if (!files || !Object.hasOwn(files.figures, indicator)) return undefined;
  return { indicator: files.figures[indicator]?.bundle ?? '', whole: files.profiles.bundle };
}

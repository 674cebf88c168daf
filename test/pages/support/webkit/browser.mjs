// WebKit for tests of whole pages, as they know a browser from puppeteer: as much of it as they use.
import { WebKitPrograms } from '../../../engines/webkit-programs.mjs';
import { WebKitPage } from './page.mjs';

/** A browser of its own for every page, so that pages share nothing. */
export class WebKitBrowser {
  #programs;

  /** @param programs Paths, by the names that `engines.mjs` gives them. */
  constructor(programs) {
    this.#programs = new WebKitPrograms(programs);
  }

  /** A place for a page. What the page saves is in the folder that is told. */
  createBrowserContext({ downloadBehavior }) {
    return {
      newPage: async () => WebKitPage.open(await this.#programs.newInspected(downloadBehavior.downloadPath)),
    };
  }

  close() {
    this.#programs.end();
  }
}

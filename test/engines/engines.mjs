// The browser engines that the tests run in. Needs nothing but Node, for the run starts before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commandPath, findBrowser } from '../tools/find-browser.mjs';

const LIBRARIES = '/usr/lib';

/**
 * An engine: what it is called, the Debian packages that bring it, and `programs`, which looks for what it needs and
 * names each thing: a path, or undefined for what is not there.
 */
export const ENGINES = {
  chromium: {
    title: 'Chromium',
    packages: ['chromium'],
    programs: () => ({ browser: findBrowser() }),
  },
  firefox: {
    title: 'Firefox',
    packages: ['firefox-esr'],
    programs: () => ({ browser: firstCommand('firefox-esr', 'firefox') }),
  },
  webkit: {
    title: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb', 'locales'],
    programs: () => ({
      browser: miniBrowser(),
      driver: commandPath('WebKitWebDriver'),
      screen: commandPath('Xvfb'),
      localeMaker: commandPath('localedef'),
      locale: existingPath('/usr/share/i18n/locales/nl_NL'),
    }),
  },
};

/** The engines that can run here, and those that cannot, each with why. */
export function lookAround(engines = ENGINES) {
  const present = [];
  const missed = [];
  for (const [id, { title, packages, programs }] of Object.entries(engines)) {
    const why = whyMissed(programs);
    if (why) missed.push({ id, title, packages, why });
    else present.push({ id, title });
  }
  return { present, missed };
}

/** What to say of an engine that is not there. */
export function missedLine({ title, packages, why }) {
  return `MISSED: ${title}, so nothing is known of it: ${why}. On Debian: apt-get install ${packages.join(' ')}`;
}

function whyMissed(programs) {
  try {
    const found = programs();
    const lacks = Object.keys(found).filter((name) => !found[name]);
    return lacks.map((name) => `no ${name}`).join(', ');
  } catch (error) {
    return error.message;
  }
}

function firstCommand(...names) {
  return names.map((name) => commandPath(name)).find(Boolean);
}

function existingPath(path) {
  return existsSync(path) ? path : undefined;
}

// Debian puts WebKitGTK's browser beside its libraries, in a folder with the version of its interface.
function miniBrowser() {
  if (!existsSync(LIBRARIES)) return undefined;
  return readdirSync(LIBRARIES)
    .flatMap((machine) => ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((api) => join(LIBRARIES, machine, api)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

// Finds a Chromium for the browser tests, or installs one where that can be done without asking.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { downloadedBrowser, installers } from './install-browser.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const TWO_MINUTES = 120_000;

const HELP = `No Chromium was found, and the browser tests need one. Do one of these:
  - install one: "sudo apt-get install chromium" (Debian), "sudo snap install chromium" (Ubuntu),
    or Google Chrome from its own site;
  - point to one you have: CHROME_PATH=/path/to/chrome npm test`;

/** Path of the browser to use; installs one when there is none and that can be done; throws with advice. */
export function findOrInstallBrowser(say = console.log) {
  const found = findBrowser();
  if (found) return found;
  for (const { title, run } of installers(Boolean(commandPath('apt-get')))) {
    say(`No browser on this machine; trying ${title} ...`);
    run();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(HELP);
}

/** Path of a browser that works here, or undefined. A wrong `CHROME_PATH` is an error, not a hint. */
export function findBrowser(environment = process.env) {
  const given = environment.CHROME_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH names ${given}, but there is no such file.`);
    return given;
  }
  const candidates = [
    ...NAMES.map((name) => commandPath(name, environment.PATH)),
    ...FIXED_PLACES,
    downloadedBrowser(),
  ];
  return candidates.find((path) => path && existsSync(path) && starts(path));
}

/** Where a command is on the `PATH`, or undefined. */
export function commandPath(name, searchPath = process.env.PATH) {
  const places = (searchPath ?? '').split(delimiter).map((folder) => join(folder, name));
  return places.find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// Ubuntu has a "chromium-browser" that only tells the user to install a snap. The first start reads it all from a disk
// that may be slow, and none here would mean that another is installed.
function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: TWO_MINUTES }).status === 0;
}

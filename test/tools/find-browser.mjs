// Finds a Chromium for the browser tests, or installs one where that can be done without asking.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const HELP = `No Chromium was found, and the browser tests need one. Do one of these:
  - install it: "sudo apt-get install chromium" (Debian), "sudo snap install chromium" (Ubuntu),
    or Google Chrome from its own site;
  - point to one you have: CHROME_PATH=/path/to/chrome npm test`;

/** Path of the browser to use; installs one on Debian and Ubuntu when the user may; throws with advice. */
export function findOrInstallBrowser(say = console.log) {
  const found = findBrowser();
  if (found) return found;
  const prefix = rootPrefix();
  if (prefix && commandPath('apt-get')) {
    say('No browser on this machine: installing the package "chromium" with apt-get ...');
    installWithApt(prefix);
  }
  const installed = findBrowser();
  if (!installed) throw new Error(HELP);
  return installed;
}

/** Path of a browser that works here, or undefined. A wrong `CHROME_PATH` is an error, not a hint. */
export function findBrowser(environment = process.env) {
  const given = environment.CHROME_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH names ${given}, but there is no such file.`);
    return given;
  }
  const candidates = [...NAMES.map((name) => commandPath(name, environment.PATH)), ...FIXED_PLACES];
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

// Ubuntu has a "chromium-browser" that only tells the user to install a snap.
function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

// What to put before a command that needs root: nothing for root, "sudo -n" where it asks no password.
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const allowed = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return allowed ? ['sudo', '-n'] : undefined;
}

function installWithApt(prefix) {
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  for (const order of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command, ...rest] = [...prefix, ...environment, 'apt-get', '-q', ...order];
    spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

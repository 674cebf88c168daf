// Installs a browser without asking anything: from the system's packages, else a download into .cache.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const downloads = join(root, '.cache', 'browser');
const downloader = join(root, 'node_modules', '.bin', 'browsers');

// Debian's name, and Ubuntu's.
const PACKAGES = ['chromium', 'chromium-browser'];
const HALF_AN_HOUR = 1_800_000;
/** A new machine may be installing its own updates meanwhile, and a mirror may fail for a moment. */
const PATIENT = ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'];

/** The ways to get a browser here, most fitting first; each tries, and the caller looks what came of it. */
export function installers(hasApt) {
  const prefix = rootPrefix();
  const apt = PACKAGES.map((name) => ({
    title: `apt-get install ${name}`,
    run: () => installWithApt(prefix, [name]),
  }));
  const download = { title: 'a download of Chrome for testing into .cache', run: downloadBrowser };
  return [...(hasApt && prefix ? apt : []), ...(existsSync(downloader) ? [download] : [])];
}

/** The browser downloaded before, or undefined. */
export function downloadedBrowser() {
  if (!existsSync(downloads)) return undefined;
  const entries = readdirSync(downloads, { recursive: true, withFileTypes: true });
  const program = entries.find(
    (entry) => entry.isFile() && /^chrome-headless-shell(\.exe)?$/.test(entry.name),
  );
  return program && join(program.parentPath ?? program.path, program.name);
}

// What to put before a command that needs root: nothing for root, "sudo -n" where it asks no password.
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const allowed = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return allowed ? ['sudo', '-n'] : undefined;
}

/** Installs packages of Debian, for who may; returns whether it could be tried. */
export function installPackages(names) {
  const prefix = rootPrefix();
  if (prefix) installWithApt(prefix, names);
  return Boolean(prefix);
}

function installWithApt(prefix, names) {
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  for (const order of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    const [command, ...rest] = [...prefix, ...environment, 'apt-get', '-q', ...PATIENT, ...order];
    spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], timeout: HALF_AN_HOUR });
  }
}

function downloadBrowser() {
  const withLibraries = process.getuid?.() === 0 ? ['--install-deps'] : [];
  const order = ['install', 'chrome-headless-shell@stable', '--path', downloads, ...withLibraries];
  spawnSync(downloader, order, { stdio: 'ignore', timeout: HALF_AN_HOUR });
}

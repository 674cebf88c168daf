// Installs the engines that are not here, on a machine with apt-get where that needs no password: for `.ci/run`.
// Chromium is left to the test run, which gets one everywhere.
import { commandPath } from '../tools/find-browser.mjs';
import { installPackages } from '../tools/install-browser.mjs';
import { ENGINES, lookAround, missedLine } from './engines.mjs';

const { chromium: _, ...others } = ENGINES;

for (const { packages } of lookAround(others).missed) {
  console.log(`Installing ${packages.join(', ')} ...`);
  const tried = commandPath('apt-get') && installPackages(packages);
  if (!tried) console.log('Only apt-get can, as root or with a sudo that asks nothing.');
}

for (const engine of lookAround(others).missed) console.log(missedLine(engine));

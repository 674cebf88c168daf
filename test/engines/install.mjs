// Installs the engines that are not here, on a machine with apt-get where that needs no password: for `.ci/run`.
import { commandPath } from '../tools/find-browser.mjs';
import { installPackages } from '../tools/install-browser.mjs';
import { lookAround, missedLine } from './engines.mjs';

const { missed } = lookAround();
const packages = missed.flatMap((engine) => engine.packages);

if (packages.length > 0) {
  console.log(`Installing ${packages.join(', ')} ...`);
  const tried = commandPath('apt-get') && installPackages(packages);
  if (!tried)
    console.log('Engines can be installed with apt-get alone, as root or with a sudo that asks nothing.');
  for (const engine of lookAround().missed) console.log(missedLine(engine));
}

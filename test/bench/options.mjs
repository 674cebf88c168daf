import { parseArgs } from 'node:util';

/** What can be measured, in the order in which it is. */
export const CAMPAIGNS = ['map', 'slow', 'growth', 'multiples', 'static'];
/** Who takes part. */
export const CONTENDERS = ['product', 'canvas', 'svg', 'empty'];

/** How the command is called. */
export const HELP = `npm run bench:map -- [options]

  --runs <number>        rounds, of which the median counts (5)
  --set <names>          data sets: 2015, 2019, fictional (all that are here)
  --only <parts>         ${CAMPAIGNS.join(', ')} (all)
  --contenders <names>   ${CONTENDERS.join(', ')} (all)
  --quick                one round of the map alone, with fewer points: to see that everything works
  --mbps <number> --rtt <milliseconds>   the slow line (10 and 40)
  --encoding <gzip|br>   how the server compresses, for all alike (gzip)
  --product <folder>     built files to measure (dist)`;

const DEFAULTS = { runs: 5, points: 50, mbps: 10, rtt: 40 };
const QUICK = { runs: 1, points: 10 };

/** A value of an option that cannot be followed. */
export class OptionError extends Error {}

/**
 * Reads the options.
 * @throws {OptionError} that names an unknown value.
 */
export function readOptions(args, setNames) {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string' },
      set: { type: 'string' },
      only: { type: 'string' },
      contenders: { type: 'string' },
      quick: { type: 'boolean', default: false },
      mbps: { type: 'string' },
      rtt: { type: 'string' },
      encoding: { type: 'string', default: 'gzip' },
      product: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false },
    },
  });
  const defaults = values.quick ? { ...DEFAULTS, ...QUICK } : DEFAULTS;
  return {
    ...values,
    points: defaults.points,
    runs: numberFrom('runs', values.runs, defaults.runs),
    mbps: numberFrom('mbps', values.mbps, defaults.mbps),
    rtt: numberFrom('rtt', values.rtt, defaults.rtt),
    encoding: namesFrom('encoding', values.encoding, ['gzip', 'br'])[0],
    sets: namesFrom('set', values.set, setNames),
    campaigns: namesFrom('only', values.only ?? (values.quick ? 'map' : undefined), CAMPAIGNS),
    contenders: namesFrom('contenders', values.contenders, CONTENDERS),
  };
}

function numberFrom(option, text, otherwise) {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!(value > 0)) throw new OptionError(`--${option} ${text}: expected a number above zero.`);
  return value;
}

function namesFrom(option, text, known) {
  if (text === undefined) return known;
  const names = text.split(',');
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new OptionError(`--${option} ${unknown}: expected ${known.join(', ')}.`);
  return known.filter((name) => names.includes(name));
}

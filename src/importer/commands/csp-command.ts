import { parseArgs } from 'node:util';
import { strictPolicy } from '../csp/strict-policy.js';
import { UsageError } from '../failure.js';
import type { Command } from './command.js';

/** `buurtmonitor csp`: prints the Content Security Policy that a page with the elements can have. */
export const cspCommand: Command = {
  name: 'csp',
  summary: 'print the strictest Content Security Policy for a page with the elements',
  help: `buurtmonitor csp <address of the endpoint> [--library <address>]

Prints the header of a page that allows nothing but the elements and their figures. Add to it what
the page itself needs, such as "style-src 'self'" for its own style sheet.

  --library <address>  where buurtmonitor.js is loaded from (default: the page's own site)

Addresses are written as in the page: https://figures.example/monitor/, or /monitor/ for a folder
of its own site. A page that bundles the elements beside another copy of Lit needs
"trusted-types lit-html 'allow-duplicates'".`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { library: { type: 'string' } },
    });
    const [endpoint] = positionals;
    if (endpoint === undefined || positionals.length > 1) throw new UsageError('expected one address');
    console.log(`Content-Security-Policy: ${strictPolicy({ endpoint, library: values.library })}`);
  },
};

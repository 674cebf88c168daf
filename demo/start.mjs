// Serves the demo pages, from a clean clone with nothing installed: see README.md.
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from '../test/tools/dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

ensureDependencies(root);
// Imported after the install, for these need packages.
const { ensureFictionalEndpoint } = await import('./server/fixtures.mjs');
const { startServer } = await import('./server/server.mjs');

ensureFictionalEndpoint(root);
const { address, endpoints } = await startServer(root, Number(process.env.PORT ?? 5173));
console.log(`\nBuurtmonitor demo: ${address}`);
for (const name of endpoints) console.log(`  figures: ${address}endpoints/${name}/`);
console.log('Stop with Ctrl+C.');

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('main.mjs', import.meta.url));

/**
 * Starts the server.
 * @param config `folders` and `endpoints` by name, `encoding`, and `line` with `mbps` and `rtt`.
 * @returns Its address, that of the same at the end of the slow line, and how to stop it.
 */
export async function startServer(config) {
  const child = fork(MAIN, [JSON.stringify(config)], { execArgv: ['--import', 'tsx'] });
  const { port, slowPort } = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('The server of the bench did not start.')));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    slowAddress: `http://127.0.0.1:${slowPort}`,
    stop: () => child.disconnect(),
  };
}

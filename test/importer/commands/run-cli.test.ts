import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { BuildConfig } from '../../../src/importer/config/build-config.js';
import { inFolder, recordedFolder, smallConfigFile } from '../support/recorded.js';

const CLI = fileURLToPath(new URL('../../../src/importer/cli.ts', import.meta.url));
const CATALOGUE = fileURLToPath(
  new URL('../../../data-fixtures/small/endpoint/catalogue.json', import.meta.url),
);

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

function start(args: readonly string[]) {
  return spawn(process.execPath, ['--import', 'tsx', CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function run(...args: readonly string[]): Promise<Outcome> {
  const child = start(args);
  let output = '';
  child.stdout.on('data', (text: Buffer) => {
    output += text;
  });
  child.stderr.on('data', (text: Buffer) => {
    output += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

/** The config that makes a small endpoint, with its figures on a server. */
async function configWithFiguresAt(server: Server): Promise<string> {
  const config = JSON.parse(await readFile(smallConfigFile, 'utf8')) as Pick<BuildConfig, 'tables'>;
  const data = `http://localhost:${(server.address() as AddressInfo).port}/figures.json`;
  const tables = { ...config.tables, 'key-figures': { ...config.tables['key-figures'], data } };
  return JSON.stringify({ ...config, tables });
}

describe('the command line', () => {
  const calls: readonly [string, readonly string[], number, string][] = [
    ['tells what it can do', ['--help'], 0, 'build     make an endpoint'],
    ['asks for a command', [], 2, 'buurtmonitor <command>'],
    ['refuses a command it does not know', ['bild'], 2, 'no command "bild"'],
    ['tells how to build', ['build', '--help'], 0, '--out <folder>'],
    ['tells how to validate', ['validate', '--help'], 0, 'validate <folder or web address>'],
    ['tells how to serve', ['serve', '--help'], 0, '--port <number>'],
    ['tells how to get the schemas', ['schema', '--help'], 0, 'JSON Schema'],
    ['tells how to write a snippet', ['snippet', '--help'], 0, '--link <address>'],
    ['tells how to write an oEmbed answer', ['oembed', '--help'], 0, 'oembed.json'],
    ['tells what a policy is for', ['csp', '--help'], 0, 'Prints the header of a page'],
    [
      'prints a policy',
      ['csp', '/monitor/'],
      0,
      "Content-Security-Policy: default-src 'none'; script-src 'self'",
    ],
    ['asks for the address of an endpoint', ['csp'], 2, 'expected one address'],
    ['asks for a config', ['build'], 2, 'expected one config file'],
    ['refuses an option it does not know', ['build', 'a.json', '--fast'], 2, "Unknown option '--fast'"],
    ['refuses a port that is none', ['serve', '.', '--port', 'x'], 2, '--port: expected a number'],
    ['says that a config is not there', ['build', 'gone.json'], 1, 'gone.json: the config cannot be read'],
    ['says that a folder is no endpoint', ['serve', '.'], 1, 'no catalogue.json in it'],
    [
      'says that there is nothing to validate',
      ['validate', '/gone'],
      1,
      'catalogue.json: no such file in /gone',
    ],
    [
      'checks an endpoint that is named by its catalogue',
      ['validate', CATALOGUE],
      0,
      'read without fault: the catalogue (buurtmonitor/catalogue@1)',
    ],
  ];
  for (const [what, args, code, words] of calls) {
    it(what, async () => {
      const outcome = await run(...args);
      expect([outcome.code, outcome.output]).to.satisfy(
        ([found, output]: [number, string]) => found === code && output.includes(words),
        `${outcome.code}: ${outcome.output}`,
      );
    });
  }

  it('builds an endpoint that it finds nothing wrong with', async () => {
    await inFolder(async (folder) => {
      const out = join(folder, 'endpoint');
      const built = await run('build', smallConfigFile, '--out', out);
      const validated = await run('validate', out);
      expect([
        built.code,
        built.output.includes('titles that mean no area: 1 (Nergens)'),
        validated.code,
      ]).to.deep.equal([0, true, 0]);
    });
  });

  it('names the path of a mistake in a config', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'config.json');
      await writeFile(file, '{"catalogue": {}, "tables": {}, "indicatoren": []}');
      const { code, output } = await run('build', file);
      expect([code, output]).to.deep.equal([
        1,
        `${file}: catalogue.title: expected "title", found undefined\n`,
      ]);
    });
  });

  it('leaves nothing behind when it is stopped', async () => {
    await inFolder(async (folder) => {
      const silent = createServer().listen(0, 'localhost');
      await once(silent, 'listening');
      const file = join(folder, 'config.json');
      await writeFile(file, await configWithFiguresAt(silent));
      const child = start(['build', file, '--data', recordedFolder, '--out', join(folder, 'endpoint')]);
      // In the middle of its work: it has written areas, and waits for figures.
      await once(silent, 'request');
      const before = await readdir(folder);
      child.kill('SIGINT');
      const [code] = (await once(child, 'close')) as [number | null];
      silent.close();
      silent.closeAllConnections();
      expect([before.length, code, await readdir(folder)]).to.deep.equal([2, 130, ['config.json']]);
    });
  });

  it('serves an endpoint until it is stopped', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'catalogue.json'), '{}');
      const child = start(['serve', folder, '--port', '0']);
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const address = /http:\S+/.exec(line.toString())?.[0] ?? '';
      const answer = await fetch(`${address}catalogue.json`);
      child.kill('SIGTERM');
      const [code] = (await once(child, 'close')) as [number | null];
      expect([answer.status, code]).to.deep.equal([200, 0]);
    });
  });

  it('writes the schemas', async () => {
    await inFolder(async (folder) => {
      await run('schema', folder);
      expect(await readdir(folder))
        .to.include('config.schema.json')
        .and.to.have.length(6);
    });
  });

  it('keeps the small tables as they were', async () => {
    expect(await readdir(recordedFolder)).not.to.include('endpoint');
  });
});

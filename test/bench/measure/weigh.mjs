// What a page asked for, and what that weighs compressed as well as each method can.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const SCRIPT = /\.(js|mjs|css)$/;
/** The page itself, and what belongs to the bench. */
const NOT_COUNTED = /^\/(page|bench)\/|favicon/;
const GZIP_LEVEL = 9;
/** The strongest level takes minutes on the largest files, and gains a few per cent. */
const BROTLI = { strong: 11, large: 9, largeBytes: 2e7 };

const known = new Map();

/** Starts to count anew. */
export async function forgetRequests(server) {
  await fetch(`${server.address}/log`);
}

/**
 * Bytes of everything requested since the last time, split into script and data, and into what the first picture waited
 * for and what came after it.
 * @param done When the first picture was complete, on the wall clock.
 */
export async function weighRequests(server, done) {
  const requests = (await (await fetch(`${server.address}/log`)).json()).filter(
    ({ path }) => !NOT_COUNTED.test(path),
  );
  const first = requests.filter(({ time }) => time <= done);
  const later = requests.filter(({ time }) => time > done);
  const isScript = ({ path }) => SCRIPT.test(path);
  return {
    script: await weigh(server, first.filter(isScript)),
    data: await weigh(
      server,
      first.filter((one) => !isScript(one)),
    ),
    later: await weigh(server, later),
    files: await Promise.all(first.map(async ({ path }) => ({ path, ...(await weighFile(server, path)) }))),
  };
}

async function weigh(server, requests) {
  const total = { raw: 0, gzip: 0, brotli: 0, requests: requests.length };
  for (const { path } of requests) {
    const weight = await weighFile(server, path);
    for (const way of ['raw', 'gzip', 'brotli']) total[way] += weight[way];
  }
  return total;
}

async function weighFile(server, path) {
  const address = server.address + path;
  if (!known.has(address)) known.set(address, compress(await fetchPlain(address)));
  return known.get(address);
}

async function fetchPlain(address) {
  const response = await fetch(address, { headers: { 'Accept-Encoding': 'identity' } });
  return Buffer.from(await response.arrayBuffer());
}

function compress(content) {
  const quality = content.length > BROTLI.largeBytes ? BROTLI.large : BROTLI.strong;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: GZIP_LEVEL }).length,
    brotli: brotliCompressSync(content, { params }).length,
  };
}

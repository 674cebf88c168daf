// A line of limited speed and some distance in front of a server, for everything that passes alike.
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const BYTES_PER_MS_PER_MBPS = 125;
/** Passed on at once, so that connections share the line fairly. */
const SLICE_BYTES = 8192;

/** Starts a line to a port on this machine; resolves to the port at its near end. */
export function startSlowLine(target, { mbps, rtt }) {
  const rate = mbps * BYTES_PER_MS_PER_MBPS;
  let freeAt = 0;
  const reserve = (bytes) => {
    freeAt = Math.max(freeAt, performance.now()) + bytes / rate;
    return freeAt;
  };
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    // Opening a connection takes a round trip of its own.
    const opened = performance.now() + rtt;
    pass(near, far, () => Math.max(opened, performance.now()) + rtt / 2);
    pass(far, near, (bytes) => reserve(bytes) + rtt / 2);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}

/** Passes bytes on in their order, each slice at the time that `arrivalOf` gives it. */
function pass(from, to, arrivalOf) {
  let last = Promise.resolve();
  from.on('data', (chunk) => {
    for (let start = 0; start < chunk.length; start += SLICE_BYTES) {
      const slice = chunk.subarray(start, start + SLICE_BYTES);
      const arrival = arrivalOf(slice.length);
      last = last.then(async () => {
        const early = arrival - performance.now();
        if (early > 1) await wait(early);
        if (!to.destroyed) to.write(slice);
      });
    }
  });
  from.on('end', () => void last.then(() => to.end()));
  for (const [one, other] of [
    [from, to],
    [to, from],
  ])
    one.on('error', () => other.destroy());
}

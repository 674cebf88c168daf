// What is measured of a data set. Contenders take turns in every round, and turn about every other round.
import { mapJob, SMALL_MAPS, smallMapsJob, staticJob } from './jobs.mjs';
import { measureGestures } from './measure/gestures.mjs';
import { measureHeap, measureLoad } from './measure/load.mjs';
import { withOpenPage } from './measure/page.mjs';
import { countHighlights, emptyPlan, measurePointer, pointerPlan } from './measure/pointer.mjs';
import { measureRecolour } from './measure/recolour.mjs';
import { rehearse } from './measure/rehearse.mjs';

const EMPTY = { maps: [], points: [], wanted: [] };

/** Loading, recolouring, pointing, dragging and zooming, on a fast line. */
export async function runMap(bench) {
  const ready = await rehearseAll(bench, (contender) => mapJob(bench, contender));
  await inTurns(bench, 'map', [...ready.keys()], (contender, round) =>
    withOpenPage(mapJob(bench, contender), (opened) =>
      measureMap(bench, contender, ready.get(contender), opened, round),
    ),
  );
}

/** Loading alone, at the far end of a slow line. */
export async function runSlow(bench) {
  await runLoads(bench, 'slow', bench.server.slowAddress);
}

/** Loading alone, of a made-up country of another size. */
export async function runGrowth(bench) {
  await runLoads(bench, 'growth', bench.server.address);
}

/** Six small maps against one of the same size. */
export async function runMultiples(bench) {
  const counts = { one: 1, six: SMALL_MAPS };
  const jobOf = (name) => smallMapsJob(bench, counts[name]);
  const ready = await rehearseAll({ ...bench, contenders: Object.keys(counts) }, jobOf);
  await inTurns(bench, 'multiples', [...ready.keys()], (name) =>
    withOpenPage(jobOf(name), (opened) => measureLoading(bench, ready.get(name), opened)),
  );
}

/** What a map without pan and zoom loads. */
export async function runStatic(bench) {
  await rehearseAll({ ...bench, contenders: ['static'] }, () => staticJob(bench));
}

async function runLoads(bench, campaign, address) {
  const ready = await rehearseAll(bench, (contender) => mapJob(bench, contender));
  await inTurns(bench, campaign, [...ready.keys()], (contender) =>
    withOpenPage(mapJob(bench, contender, address), (opened) =>
      measureLoading(bench, ready.get(contender), opened),
    ),
  );
}

/** What each contender showed beforehand; one whose picture is wrong takes no part. */
async function rehearseAll(bench, jobOf) {
  const ready = new Map();
  for (const contender of bench.contenders) {
    try {
      const rehearsed = contender === 'empty' ? EMPTY : await rehearse(bench, jobOf(contender), contender);
      ready.set(contender, rehearsed);
      if (rehearsed.bytes) bench.keepWeight(contender, rehearsed.bytes);
    } catch (error) {
      bench.fail(contender, error);
    }
  }
  return ready;
}

async function inTurns(bench, campaign, contenders, measure) {
  for (let round = 0; round < bench.options.runs; round++) {
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      try {
        bench.keep({ campaign, contender, round, ...(await measure(contender, round)) });
      } catch (error) {
        bench.fail(`${contender}, ${campaign}, round ${round + 1}`, error);
      }
    }
  }
}

async function measureLoading(bench, ready, opened) {
  return { load: await measureLoad(bench, ready, opened), heap: await measureHeap(opened) };
}

async function measureMap(bench, contender, ready, opened, round) {
  const loading = await measureLoading(bench, ready, opened);
  if (contender === 'empty') {
    return { ...loading, pointer: await measurePointer(emptyPlan(planFor(bench)), opened) };
  }
  const [map] = ready.maps;
  const recolour = await measureRecolour(bench, ready, opened);
  const plan = pointerPlan(bench.set, map, bench.options.points);
  bench.plan ??= plan;
  const pointer = await measurePointer(plan, opened);
  // Looking at each picture is slow, and the same every round.
  if (round === 0) pointer.highlights = await countHighlights(bench, plan, map, opened);
  const gestures = await measureGestures(map, opened);
  return { ...loading, recolour, pointer, gestures };
}

/** The empty page is pointed at in the places where the maps are; on its own, along a line. */
function planFor({ plan, options }) {
  return (
    plan ??
    Array.from({ length: options.points }, (_, place) => ({ pixel: [100 + 11 * place, 100 + 9 * place] }))
  );
}

// Codes that show something on an endpoint, found in what it publishes: the pages then work with any of them.
import { gemeenteOf } from '../src/domain/area.ts';
import { coverageByOrigin } from '../src/domain/breakdown-choice.ts';
import { EVERYBODY, TOTAL } from '../src/domain/origin.ts';

const signal = new AbortController().signal;

/** What to fill in for `data-area`, `data-indicator` and the like, by the words the pages use. */
export async function choicesFor(source) {
  const catalogue = await source.catalogue(signal);
  const local = newestByOrigin(catalogue, 'buurt', ({ id }) =>
    id === catalogue.defaults?.indicator ? 1 : 0,
  );
  const split = newestByOrigin(catalogue, 'gemeente', groupCountOfJudged);
  const series = newestByOrigin(catalogue, 'gemeente', lengthOfSeries);
  const absent = await findAbsent(source, catalogue, [split, local]);
  const places = await areasFor(source, catalogue, local.period.edition);
  return {
    ...places,
    selected: places.area,
    indicator: {
      local: local.indicator.id,
      split: split.indicator.id,
      series: series.indicator.id,
      other: otherIndicator(catalogue, [local.indicator, split.indicator]).id,
      judged: judgedAt(catalogue, 'buurt')[0]?.id,
    },
    against: { split: split.indicator.id, judged: judgedAt(catalogue, 'buurt')[1]?.id },
    origin: {
      local: groupIn(catalogue, local.coverage),
      split: groupIn(catalogue, split.coverage),
      ...severalGroups(local.coverage),
    },
    period: { local: local.period.id, split: split.period.id },
    recipe: { local: recipeFor(catalogue, 'buurt'), gemeente: recipeFor(catalogue, 'gemeente') },
    absent,
  };
}

async function areasFor(source, catalogue, edition) {
  const codes = await gemeentenBySize(source, catalogue, edition);
  const gemeente = gemeenteOf(catalogue.defaults?.area ?? '') ?? codes[0];
  const other = codes.find((code) => code !== gemeente);
  const buurten = await buurtenOf(source, gemeente, edition);
  return {
    area: { country: catalogue.country.code, gemeente, other, buurt: buurten[0] },
    areas: { buurten: buurten.slice(0, 3).join(' '), gemeenten: `${gemeente} ${other}` },
  };
}

/** Gemeenten by the first thing that the endpoint counts, such as inhabitants: the largest are the best known. */
async function gemeentenBySize(source, catalogue, edition) {
  const { codes } = await source.areas(edition, 'gemeente', signal);
  const question = countIn(catalogue, edition);
  if (!question) return codes;
  const { observations } = await source.figures({ ...question, level: 'gemeente' }, signal);
  const sizes = new Map([...observations].map(({ value }, index) => [codes[index], value ?? 0]));
  return [...codes].sort((a, b) => sizes.get(b) - sizes.get(a));
}

function countIn({ indicators }, edition) {
  for (const { id, coverage } of indicators.filter(({ unit }) => unit.kind === 'count')) {
    const fitting = coverage.filter(
      ({ levels, groups }) => levels.includes('gemeente') && groups.includes(TOTAL),
    );
    const period = fitting.flatMap(({ periods }) => periods).findLast((one) => one.edition === edition);
    if (period) return { indicator: id, origin: EVERYBODY, period: period.id, edition };
  }
  return undefined;
}

async function buurtenOf(source, gemeente, edition) {
  const { tables } = await source.profile(gemeente, signal);
  const areas = tables.filter((table) => table.edition === edition).flatMap((table) => table.areas);
  return [...new Set(areas.filter(({ level }) => level === 'buurt').map(({ code }) => code))];
}

/** The first indicator that is split by origin at a level, what is preferred first, and its newest period. */
function newestByOrigin(catalogue, level, preference) {
  const inOrder = [...catalogue.indicators].sort((a, b) => preference(b) - preference(a));
  const indicator = inOrder.find((one) => coverageByOrigin(catalogue, one, level).length > 0);
  const [coverage] = coverageByOrigin(catalogue, indicator, level);
  return { indicator, coverage, period: coverage.periods.reduce((a, b) => (a.id > b.id ? a : b)) };
}

/** The figures of everybody that are good or bad news, in the newest division of areas with some of them. */
function judgedAt({ indicators, editions }, level) {
  const inEdition = editions.map(({ id }) => indicators.filter((one) => canWeigh(one, level, id)));
  const [most = []] = inEdition.reverse().sort((a, b) => Math.min(3, b.length) - Math.min(3, a.length));
  return most;
}

/** What weighs some of these. */
function recipeFor(catalogue, level) {
  const most = judgedAt(catalogue, level);
  const factors = most.slice(0, 3).map(({ id, direction }, index) => {
    const word = direction === 'favourable' ? 'protective' : 'risk';
    return `${word} ${index === 0 ? 2 : 1} ${id}`;
  });
  return ['1 z-scores', ...factors].join(' ');
}

function canWeigh({ direction, coverage }, level, edition) {
  return (
    direction !== 'neutral' &&
    coverage.some(
      ({ levels, groups, periods }) =>
        levels.includes(level) && groups.includes(TOTAL) && periods.some((one) => one.edition === edition),
    )
  );
}

/** What is good or bad news and has many groups shows most of what a breakdown can do. */
function groupCountOfJudged({ direction, coverage }) {
  return direction === 'neutral' ? 0 : Math.max(...coverage.map(({ groups }) => groups.length));
}

/** The most periods over which a group can be followed; of equals the one that shows most of a breakdown. */
function lengthOfSeries(indicator) {
  const lengths = indicator.coverage.filter(({ scheme }) => scheme).map(({ periods }) => periods.length);
  return Math.max(...lengths, 0) + groupCountOfJudged(indicator) / 1000;
}

/** One of another kind, and a share: a map of counts would show the size of areas. */
function otherIndicator({ indicators }, taken) {
  const free = indicators.filter((one) => !taken.includes(one) && one.unit.kind === 'percentage');
  const atGemeente = free.filter(({ coverage }) =>
    coverage.some(({ levels }) => levels.includes('gemeente')),
  );
  const different = atGemeente.find(({ direction }) => direction !== taken[0].direction);
  return different ?? atGemeente[0] ?? taken[0];
}

/** The last of the largest groups of a scheme, which is not the one that others are set against. */
function groupIn({ schemes }, coverage) {
  const { total } = schemes.find(({ id }) => id === coverage.scheme);
  const covered = total.groups.filter(({ id }) => coverage.groups.includes(id));
  return `${coverage.scheme}:${covered.at(-1).id}`;
}

/** `group-1` to `group-6`: the first groups of a coverage, over again where it has fewer. */
function severalGroups({ scheme, groups }) {
  const parts = groups.filter((id) => id !== TOTAL);
  const names = [1, 2, 3, 4, 5, 6].map((number) => `group-${number}`);
  return Object.fromEntries(names.map((name, index) => [name, `${scheme}:${parts[index % parts.length]}`]));
}

/** Everything that names one figure that is absent, of a wide area rather than a small one. */
async function findAbsent(source, catalogue, candidates) {
  for (const level of ['gemeente', 'buurt']) {
    for (const candidate of candidates.filter(({ coverage }) => coverage.levels.includes(level))) {
      const found = await absentAt(source, candidate, level);
      if (found) return found;
    }
  }
  return { area: catalogue.country.code };
}

/** The first area whose figure for a group is absent though that for everybody is not. */
async function absentAt(source, { indicator, coverage, period }, level) {
  const { codes } = await source.areas(period.edition, level, signal);
  const named = { indicator: indicator.id, period: period.id };
  const ask = async (origin) => {
    const question = { ...named, origin, edition: period.edition, level };
    return [...(await source.figures(question, signal)).observations];
  };
  const everybody = coverage.groups.includes(TOTAL) ? await ask(EVERYBODY) : [];
  for (const group of coverage.groups.filter((id) => id !== TOTAL).reverse()) {
    const ofGroup = await ask({ scheme: coverage.scheme, group });
    const index = ofGroup.findIndex(
      ({ kind }, place) => kind === 'absent' && everybody[place]?.kind !== 'absent',
    );
    if (index >= 0) return { ...named, origin: `${coverage.scheme}:${group}`, area: codes[index] };
  }
  return undefined;
}

import { findGroup, TOTAL } from '../../domain/origin.js';
import { InputError } from '../failure.js';
import type { BuildConfig } from './build-config.js';
import { periodsOfFigures } from './figures-periods.js';
import type { FiguresConfig, IndicatorConfig } from './indicator-config.js';

type Fail = (path: string, detail: string) => never;

/**
 * Checks that everything a config refers to is in it: tables, gazetteers, editions, schemes, groups and themes.
 * @throws {InputError} naming the path in the config.
 */
export function checkReferences(config: BuildConfig, file: string): void {
  const fail: Fail = (path, detail) => {
    throw new InputError({ file }, `${path}: ${detail}`);
  };
  checkTables(config, fail);
  checkEditions(config, fail);
  checkPeers(config, fail);
  config.indicators.forEach((indicator, index) => {
    checkIndicator(config, indicator, `indicators.${index} (${indicator.id})`, fail);
  });
}

function checkPeers({ catalogue, indicators }: BuildConfig, fail: Fail): void {
  const unknown = catalogue.peers?.find((peer) => !indicators.some(({ id }) => id === peer));
  if (unknown !== undefined) fail('catalogue.peers', `no indicator "${unknown}"`);
}

function checkTables(config: BuildConfig, fail: Fail): void {
  for (const [name, table] of Object.entries(config.tables)) {
    const gazetteer = table.region.titles;
    if (gazetteer !== undefined && !config.gazetteers?.[gazetteer]) {
      fail(`tables.${name}.region.titles`, `no gazetteer "${gazetteer}"`);
    }
  }
}

function checkEditions(config: BuildConfig, fail: Fail): void {
  config.editions.forEach((edition, index) => {
    const path = `editions.${index} (${edition.id})`;
    const tables = edition.areas.map(({ table }) => table);
    for (const table of [...tables, ...(edition.continuity ? [edition.continuity.table] : [])]) {
      if (!config.tables[table]) fail(path, `no table "${table}"`);
    }
    for (const { names } of edition.areas) {
      if (names !== undefined && !config.gazetteers?.[names]) fail(path, `no gazetteer "${names}"`);
    }
    for (const { level, joined = {} } of edition.outlines?.boundaries ?? []) {
      refuseTwice(Object.values(joined).flat(), `${path}.outlines.boundaries (${level}).joined`, fail);
    }
  });
  refuseTwice(
    config.editions.map(({ id }) => id),
    'editions',
    fail,
  );
  refuseTwice(
    config.indicators.map(({ id }) => id),
    'indicators',
    fail,
  );
}

function refuseTwice(ids: readonly string[], path: string, fail: Fail): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) fail(path, `"${twice}" occurs twice`);
}

function checkIndicator(config: BuildConfig, indicator: IndicatorConfig, path: string, fail: Fail): void {
  if (!config.catalogue.themes.some(({ id }) => id === indicator.theme)) {
    fail(`${path}.theme`, `no theme "${indicator.theme}"`);
  }
  indicator.figures.forEach((figures, index) => {
    const at = `${path}.figures.${index}`;
    checkGroups(config, figures, at, fail);
    checkPeriods(config, figures, at, fail);
    const isComputed = figures.shareOf !== undefined || Object.values(figures.groups).some(isSum);
    if (isComputed && !indicator.derived) {
      fail(`${path}.derived`, 'expected true, as figures are computed; say how in the definition');
    }
  });
}

function isSum(column: unknown): boolean {
  return typeof column === 'object' && column !== null && 'sum' in column;
}

function checkGroups(
  config: BuildConfig,
  { scheme: id, groups }: FiguresConfig,
  path: string,
  fail: Fail,
): void {
  const scheme = config.catalogue.schemes.find((one) => one.id === id);
  if (id !== undefined && !scheme) fail(`${path}.scheme`, `no scheme "${id}"`);
  for (const group of Object.keys(groups)) {
    if (group === TOTAL || (scheme && findGroup(scheme, group))) continue;
    fail(
      `${path}.groups.${group}`,
      scheme ? `no such group in scheme "${id}"` : 'groups other than total need a scheme',
    );
  }
}

function checkPeriods(config: BuildConfig, figures: FiguresConfig, path: string, fail: Fail): void {
  const periods = figures.levels.flatMap((level) => periodsOfFigures(figures, level));
  for (const { id, edition, table } of periods) {
    if (!config.editions.some((one) => one.id === edition)) {
      fail(
        `${path}.periods (${id})`,
        edition ? `no edition "${edition}"` : 'expected an edition, found none',
      );
    }
    if (!config.tables[table]) fail(`${path}.table`, `no table "${table}"`);
  }
}

import { absence, type Observation } from '../../domain/observation.js';
import type { ColumnConfig } from '../config/column-spec.js';
import type { FiguresPeriod } from '../config/figures-periods.js';
import type { FiguresConfig, IndicatorConfig } from '../config/indicator-config.js';
import type { RegionRows, Where } from '../regions/region-rows.js';
import { notationOf } from '../values/parse-cell.js';
import { asProvisional, shareOf, withBase, withMinimum } from './derive.js';
import { forGroup, type ReadValue, readerOf, whereOf } from './read-value.js';

const PER_HUNDRED = 100;
const PER_THOUSAND = 1000;

/**
 * Prepares to read the figures of one group: straight from its column, or as a share of another, with the base and the
 * minimum the config asks for.
 */
export function groupReader(
  indicator: IndicatorConfig,
  entry: FiguresConfig,
  period: FiguresPeriod,
  rows: RegionRows,
  group: string,
  column: ColumnConfig,
): ReadValue {
  const { config } = rows.table;
  const notation = notationOf(config.absences, entry.absences);
  const periodWhere: Where = config.period ? { [config.period.column]: period.value } : {};
  const where = { ...periodWhere, ...entry.where, ...whereOf(column) };
  const readOther = (other: ColumnConfig | undefined) =>
    other === undefined ? undefined : readerOf(rows, forGroup(other, group), where, notation);
  const read = readerOf(rows, column, where, notation);
  const readWhole = readOther(entry.shareOf);
  const readBase = readOther(entry.base);
  const per = indicator.unit.kind === 'per-thousand' ? PER_THOUSAND : PER_HUNDRED;
  const finish = (observation: Observation): Observation => {
    const enough = withMinimum(observation, entry.minimumBase ?? 0);
    return period.provisional ? asProvisional(enough) : enough;
  };
  return (code) => {
    const found = read(code);
    if (!found) return undefined;
    if (!readWhole) return finish(withBase(found, readBase?.(code)));
    const whole = readWhole(code) ?? absence('unknown');
    return finish(shareOf(found, whole, per, indicator.decimals));
  };
}

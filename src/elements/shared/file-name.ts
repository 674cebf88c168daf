import { TOTAL } from '../../domain/origin.js';
import type { TakenFrom } from './downloads.js';

/** Name of a file without its kind: what it is of, the group, the area and the period. */
export async function fileNameOf({
  choice,
  presentation,
}: Pick<TakenFrom, 'choice' | 'presentation'>): Promise<string> {
  const { indicator, origin, area, period } = choice;
  const own = await presentation.download?.();
  if (own) return own.name.replace(/\.\w+$/, '');
  const group = origin.group === TOTAL ? [] : [origin.group];
  const name = presentation.several?.name;
  return [
    'buurtmonitor',
    ...(name ? [name, ...group, area] : [indicator.id, ...group, area, period.id]),
  ].join('-');
}

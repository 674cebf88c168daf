import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Rolldown } from 'vite';

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** What tells figures without their element, or begins a choice of them: it comes after the kit that draws them, and uses what is in there. */
const TELLING = /src\/(data\/told\/|text\/snippet\/|domain\/[a-z]+\/usual-)/;

/** Kits of which a part is told too. */
const TOLD_KITS =
  /(area-profile|area-report|factor-index|indicator-scatter|indicator-table|origin-spread)\/[a-z-]+-kit\.ts$/;

/** The files loaded later that a module is in. */
function laterFilesOf(id: string, modules: Modules, seen = new Set<string>()): readonly string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const { importers = [], dynamicImporters = [] } = modules.getModuleInfo(id) ?? {};
  const above = importers.flatMap((importer) => laterFilesOf(importer, modules, seen));
  return dynamicImporters.length > 0 ? [id, ...above] : above;
}

/** More files than this share nothing that one of these kits uses. */
const MOST_SHARING = 30;

/**
 * Files for what these kits use, as they would be if nothing were told: by which of the other files share it. What most
 * share comes first, for a module brings along what it imports, and that is shared by as many files or more.
 */
export function kitGroups() {
  return Array.from({ length: MOST_SHARING }, (_, less) => ({
    debugName: 'kits',
    name: (id: string, modules: Modules) => kitOf(id, modules, MOST_SHARING - less),
  }));
}

function kitOf(id: string, modules: Modules, count: number): string | null {
  const files = new Set(laterFilesOf(id, modules));
  const all = [...files].filter((one) => !TELLING.test(one));
  const isTold = all.length < files.size && all.some((one) => TOLD_KITS.test(one));
  if (!isTold || all.length !== count) return null;
  const [first = '', ...others] = all.map((one) => basename(one).replace(/\.ts$/, '')).sort();
  return others.length === 0
    ? first
    : createHash('sha256')
        .update([first, ...others].join())
        .digest('hex')
        .slice(0, 4);
}

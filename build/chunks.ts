import type { Rolldown } from 'vite';
import { kitGroups } from './kit-groups.js';
import { elementTags } from './project.js';

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** What draws a map, and reads what a country is drawn from. */
const MAP_KIT = /src\/(elements\/buurt-map\/map-kit|data\/endpoint\/country-files)\./;

/** What is said of one figure, for bars and for a reader of a map. */
const FIGURE_KIT = /src\/text\/(describe-figure|difference-words)\./;

/** What says comparisons and breakdowns, for bars and for the code of an editor. */
const TOLD_KIT = /src\/text\/(describe-compare|compare-words|describe-breakdown|breakdown-words)\./;

/** What several of the later files use, and the first map among them. */
const USED_BY_ALL =
  /rolldown.runtime|src\/(controllers\/escape-controller|canvas\/(after-paint|follow-density|follow-printing|run-in-slices|next-task)|domain\/(rounding|clamp|tally|drawn-level|indicator|borders|area-list|profile|observation-column)|data\/(ask-profile|endpoint\/(column-values|long-list))|drawing\/paper|text\/(numbers|translations|(area|observation)-words|describe-choice)|elements\/shared\/(css-variables|events|memo|place-names|register|version))\./;

/** What writes pictures, tables and files: in one file, for whatever a reader takes home asks for most of it. */
const PICTURE_KIT =
  /src\/(drawing\/(scene\/|picture\/(lay-out-picture|picture-styles|png-density|text-column|wrap-text)\.)|canvas\/scene\/|text\/(take-home-words|table-text)\.|elements\/(picture-kit|shared\/(copy-table|file-name|make-picture|remarks|save-measurements|take-home|tell-bars))\.)/;

/** The elements that a module is loaded with, whatever else it is loaded with later. */
function tagsOf(id: string, modules: Modules, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const tag = elementTags().find((one) => id.endsWith(`src/elements/${one}/${one}.ts`));
  if (tag) return new Set([tag]);
  const { importers = [] } = modules.getModuleInfo(id) ?? {};
  return new Set(importers.flatMap((importer) => [...tagsOf(importer, modules, seen)]));
}

/** Packages have one file that leads to all their parts; what gives a context is the monitor's alone. */
const THE_MONITORS = /@lit\/context\/.*(provider|context-root|value-notifier)/;

/** Whether more than one element is loaded with a module. */
function isShared(id: string, modules: Modules): boolean {
  if (THE_MONITORS.test(id)) return false;
  return USED_BY_ALL.test(id) || tagsOf(id, modules).size > 1;
}

/**
 * Few files, each of which whoever needs it asks for by itself. Left alone, the bundler makes a file of everything that
 * some parts share: of a few hundred bytes, and found only when another has come.
 */
export const SIDE_BY_SIDE = {
  groups: [
    {
      debugName: 'core',
      test: (id: string) => !/\/(define|register-tags)\.ts$/.test(id),
      name: (id: string, modules: Modules) => (isShared(id, modules) ? 'core' : null),
      priority: 2,
    },
    {
      debugName: 'elements',
      test: (id: string) => THE_MONITORS.test(id) || /src\/elements\/([^/]+)\/\1\.ts/.test(id),
      name: (id: string) =>
        THE_MONITORS.test(id)
          ? 'buurt-monitor'
          : (elementTags().find((tag) => id.endsWith(`/${tag}.ts`)) ?? null),
      priority: 1,
    },
    // Used by later files of several kinds, so that none of these brings another along.
    { name: 'bar-scale', test: /src\/drawing\/bar-scale\./, priority: 1 },
    { name: 'csv', test: /src\/text\/csv\./, priority: 1 },
    { name: 'save-file', test: /src\/elements\/shared\/save-file\./, priority: 1 },
    { name: 'picture-kit', test: PICTURE_KIT },
    { name: 'figure-kit', test: FIGURE_KIT },
    { name: 'told-kit', test: TOLD_KIT },
    ...kitGroups(),
    { name: 'map-kit', test: MAP_KIT },
    { name: 'moving-kit', test: /src\/elements\/buurt-map\/moving-kit\./ },
  ],
};

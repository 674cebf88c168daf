import { EndpointError } from './endpoint-error.js';

/** No origin scheme is finer. What is nested without end would use up the browser's stack. */
const MOST_LEVELS = 16;

/**
 * Refuses a catalogue whose groups are nested deeper than any scheme is, before a schema follows them down.
 * @throws {EndpointError} naming the tree.
 */
export function refuseDeepGroups(content: unknown, file: string): void {
  const { everybody, schemes } = (content ?? {}) as Readonly<Record<string, unknown>>;
  const totals = Array.isArray(schemes)
    ? schemes.map((scheme: { readonly total?: unknown } | null, index) => ({
        path: `schemes.${index}.total`,
        root: scheme?.total,
      }))
    : [];
  for (const { path, root } of [{ path: 'everybody', root: everybody }, ...totals]) {
    let groups = [root];
    for (let level = 0; groups.length > 0; level++) {
      if (level > MOST_LEVELS) {
        const detail = `expected at most ${MOST_LEVELS} levels of groups, found more`;
        throw new EndpointError('damaged', file, `${path}: ${detail}`);
      }
      groups = groups.flatMap(groupsOf);
    }
  }
}

function groupsOf(group: unknown): readonly unknown[] {
  const groups = (group as { readonly groups?: unknown } | null | undefined)?.groups;
  return Array.isArray(groups) ? groups : [];
}

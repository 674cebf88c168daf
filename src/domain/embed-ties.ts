import type { Choice } from './choice.js';
import type { Measurement } from './comparison.js';
import { needsPart } from './embed-choice.js';
import type { EmbedView } from './embed-view.js';
import { originKey } from './origin.js';
import { tellObservation } from './revision.js';

/**
 * How a view is tied to the figures it is made with: `live` shows whatever the endpoint has, `notice` too and says when the
 * figure it is about was revised, `frozen` shows no other figures.
 */
export const TIES = ['live', 'notice', 'frozen'] as const;

/** A way of {@link TIES}. */
export type Tie = (typeof TIES)[number];

/** What a view is made with. */
export interface MadeView {
  /** Left out where a view is of many indicators. */
  readonly choice: Choice | undefined;
  /** The figure that the view is about; left out where it has none. */
  readonly subject: Measurement | undefined;
  /** Day of the figures. */
  readonly asOf: string;
  /** Word for the release of the figures; left out where their source has none. */
  readonly release: string | undefined;
}

/** Elements whose figures can stand within their own tags, as a table that they draw, with what they are told besides. */
const DRAW_TABLE: Readonly<Record<string, readonly string[]>> = {
  'indicator-compare': [],
  'origin-breakdown': [],
  'indicator-trend': ['by', 'period'],
};

/** Whether a view can be tied in a way. */
export function canTie(tie: Tie, { subject, release }: MadeView): boolean {
  if (tie === 'notice') return subject !== undefined;
  return tie === 'live' || release !== undefined;
}

/** A view that is tied to the figures it is made with; what was left open is told, for it must stay the same. */
export function tieView(view: EmbedView, tie: Tie, made: MadeView): EmbedView {
  if (tie === 'live' || !canTie(tie, made)) return view;
  const { subject, choice } = made;
  const pinned = pinView(view, made);
  const decimals = subject?.indicator.decimals ?? choice?.indicator.decimals ?? 0;
  const ties: EmbedView['attributes'] =
    tie === 'notice' && subject
      ? [['was', tellObservation(subject.observation, decimals)]]
      : [['frozen', made.release ?? '']];
  return { ...view, attributes: [...pinned, ...ties, ['was-on', made.asOf]] };
}

/**
 * A view whose figures stand within its tags alone: it asks for none, so they never change. `undefined` for an element
 * that draws no such table.
 */
export function ownView({ tag, attributes }: EmbedView): EmbedView | undefined {
  const own = DRAW_TABLE[tag];
  if (!own) return undefined;
  const kept = ['lang', 'heading-level', ...own];
  return { tag, attributes: attributes.filter(([name]) => kept.includes(name)) };
}

function pinView({ tag, attributes }: EmbedView, { choice, subject }: MadeView): EmbedView['attributes'] {
  if (!choice) return attributes;
  const given = new Map(attributes);
  const isOfArea = ['area', 'areas', 'selected'].some((name) => given.has(name));
  // Groups beside each other: none is picked out where the author picked none.
  const isOfGroups = tag === 'origin-breakdown' || given.get('by') === 'origin';
  const origin = subject?.origin ?? (isOfGroups ? undefined : choice.origin);
  const scheme = tag === 'origin-breakdown' ? choice.coverage.scheme : undefined;
  const pins = [
    ...(isOfArea ? [] : [['area', choice.area] as const]),
    ['indicator', choice.indicator.id] as const,
    ...(origin ? [['origin', originKey(origin)] as const] : []),
    ...(needsPart(tag, 'period') ? [['period', choice.period.id] as const] : []),
    ...(scheme ? [['scheme', scheme] as const] : []),
  ];
  return [...attributes, ...pins.filter(([name]) => !given.has(name))];
}

import type { GatheredView } from '../../data/gather-made.js';
import { canTie, type MadeView, ownView, type Tie, tieView } from '../../domain/embed-ties.js';
import type { EmbedView } from '../../domain/embed-view.js';
import type { Language } from '../../domain/local-text.js';
import { drawnFallback, isTold, type Telling } from '../../text/snippet/fallback.js';
import { type EmbedKind, type WrittenView, writeEmbed } from '../../text/snippet/write-embed.js';

/** What code is made of. Addresses stand on their own; those that are not known are empty. */
export interface CodeParts extends GatheredView {
  readonly view: EmbedView;
  /** What it says without its element. */
  readonly telling: Telling;
  readonly tie: Tie;
  readonly kind: EmbedKind;
  readonly language: Language;
  readonly library: string;
  readonly link: string;
  /** Folder for oEmbed answers. */
  readonly answers: string;
}

/** Code to paste, with what it was made of. */
export interface BuiltCode {
  readonly text: string;
  /** As chosen, or what can be had of this view instead. */
  readonly kind: EmbedKind;
  readonly tie: Tie;
  readonly written: WrittenView;
  readonly made: MadeView;
  /** Why it says nothing without its element; empty where it does. */
  readonly untold: string;
  /** Whether it is about a figure as soon as a group is picked out. */
  readonly lacksGroup: boolean;
  /** Name for files, without their kind. */
  readonly file: string;
  /** Whether the figures stand within the tag, and nowhere else. */
  readonly isOwn: boolean;
}

/** Writes the code for a view. */
export function buildCode(parts: CodeParts): BuiltCode {
  const { view, language, library, link, told, made, telling } = parts;
  const fallback = isTold(telling) ? telling : undefined;
  const tie = canTie(parts.tie, made) ? parts.tie : 'live';
  const kind = canWrite(parts.kind, fallback !== undefined, library) ? parts.kind : 'tag';
  const tied = tieView(view, tie, made);
  const drawn = kind === 'fallback' && tie === 'frozen' && fallback ? drawnFallback(fallback) : undefined;
  const own = drawn && ownView(tied);
  const file = fileOf(view, made);
  const written: WrittenView = {
    view: own ?? tied,
    title: telling.title,
    fallback: own ? drawn : fallback,
    publisher: told.catalogue.publisher,
    language,
    library,
    link,
    answer: new URL(`${file}.json`, parts.answers || (library ? new URL('oembed/', library) : link)).href,
    picture: `${file}.png`,
  };
  return {
    text: writeEmbed(kind, written),
    kind,
    tie,
    written,
    made,
    untold: isTold(telling) ? '' : telling.why,
    lacksGroup: told.kind === 'groups' && !made.subject,
    file,
    isOwn: own !== undefined,
  };
}

/** Whether a view can be had as a kind of code. */
function canWrite(kind: EmbedKind, hasFallback: boolean, library: string): boolean {
  if (kind === 'fallback') return hasFallback;
  return library !== '' || (kind !== 'frame' && kind !== 'oembed');
}

/** A name that tells what a file is of. */
function fileOf({ tag, attributes }: EmbedView, { choice }: MadeView): string {
  const given = new Map(attributes);
  const area = given.get('selected') || given.get('area') || choice?.area;
  const indicator = choice?.indicator.id ?? given.get('indicator');
  const period = choice?.period.id ?? given.get('period');
  const of = [area, indicator, given.get('against'), given.get('origin'), period];
  return [tag, ...of].flatMap((part) => part?.replace(/[^\w-]+/g, '-') || []).join('-');
}

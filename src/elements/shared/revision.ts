import { html, nothing, type TemplateResult } from 'lit';
import { releaseOf } from '../../data/endpoint/release-of.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { type Choice, ChoiceError } from '../../domain/choice.js';
import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { readWords } from '../../domain/read-words.js';
import { findMadeWith, type MadeWith, readObservation, revisionOf } from '../../domain/revision.js';
import { withName } from '../../text/describe-choice.js';
import { describeRevision, explainMoved, explainUnreadable } from '../../text/describe-revision.js';
import type { Gathered, Presentation } from './presentation.js';

/** An element that its author tied to figures of some day. */
export interface Tied extends Element {
  /** The figure it was made with. */
  readonly was: string;
  /** Day of the figures it was made with. */
  readonly wasOn: string;
  /** Release that it is frozen to. */
  readonly frozen: string;
}

/** What elements were made with, by the `was` it was read with: a reader may have chosen otherwise since. */
const known = new WeakMap<Tied, { readonly was: string; readonly made: MadeWith | undefined }>();

/**
 * Refuses figures of another release than an element is frozen to.
 * @throws {ChoiceError} that tells so.
 */
export function holdToRelease({ frozen, wasOn }: Tied, catalogue: Catalogue, { indicator }: Choice): void {
  const release = releaseOf(catalogue, indicator.id);
  if (!frozen || (release && [release.indicator, release.whole].includes(frozen))) return;
  const explained = explainMoved(wasOn, catalogue.asOf);
  throw new ChoiceError({ attribute: 'frozen', value: frozen, reason: 'no-figures', explained });
}

/** Says what became of the figure that an element was made with; nothing where it stayed, or is not on show. */
export function renderRevision(
  element: Tied,
  { catalogue }: Gathered<unknown>,
  presentation: Presentation,
  language: Language,
): TemplateResult | typeof nothing {
  const { was, wasOn } = element;
  if (!was) return nothing;
  const made = madeWith(element);
  if (!made) return html`<p class="message" part="revision">${explainUnreadable(was, language)}</p>`;
  const now = findMadeWith(made, figuresOn(presentation, made.area));
  const revision = now && revisionOf(made.was, withName(now, catalogue, language));
  if (!revision) return nothing;
  const [said, about] = describeRevision(revision, wasOn, language);
  return html`<p class="message" part="revision"><strong>${said}</strong> ${about}</p>`;
}

/** Figures on show, as far as they are there: a figure is not asked for to say that it was revised. */
function figuresOn({ figureOf, measurements }: Presentation, area: string): readonly Measurement[] {
  if (figureOf) return [figureOf(area) ?? []].flat();
  const figures = measurements();
  return figures instanceof Promise ? [] : figures;
}

/** What the author's attributes named when `was` was set. */
function madeWith(element: Tied): MadeWith | undefined {
  const { was } = element;
  const before = known.get(element);
  if (before?.was === was) return before.made;
  const observation = readObservation(was);
  const get = (name: string) => element.getAttribute(name) ?? '';
  const made = observation && {
    area: get('selected') || get('area') || (readWords(get('areas'))[0] ?? ''),
    indicator: get('indicator'),
    origin: get('origin'),
    period: get('period'),
    was: observation,
  };
  known.set(element, { was, made });
  return made;
}

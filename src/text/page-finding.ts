import type { ChoiceProblem } from '../domain/choice.js';
import type { Trouble, TroubledPlace } from './advice-words.js';

/** What of an element is read against its background. */
export type Readable = 'text' | 'muted' | 'button';

/** Something that is wrong, or may be, with a page or with the tag on it. */
export type PageFinding =
  /** The tag asks for what the endpoint does not have. */
  | { readonly kind: 'choice'; readonly problem: ChoiceProblem }
  /** The endpoint cannot be read. */
  | { readonly kind: 'endpoint'; readonly trouble: Trouble; readonly place: TroubledPlace }
  /** Something else stopped the element; the message is for a developer. */
  | { readonly kind: 'stopped'; readonly message: string }
  /** The tag has attributes that the element does not know. */
  | { readonly kind: 'attributes'; readonly names: readonly string[]; readonly known: readonly string[] }
  /** No `<buurt-monitor>` on the page has the id in `for`. */
  | { readonly kind: 'monitor'; readonly id: string }
  /** Other tags of the library on the page that no script has made into elements. */
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  /** The page loads the library from several places. */
  | { readonly kind: 'twice'; readonly addresses: readonly string[] }
  /** Elements on the page are of several versions. */
  | { readonly kind: 'versions'; readonly versions: readonly string[] }
  /** The heading leaves out a level after the heading before it. */
  | { readonly kind: 'heading-skips'; readonly level: number; readonly before: number; readonly text: string }
  /** The heading is a second one of the whole page. */
  | { readonly kind: 'heading-second' }
  /** `heading-level` is not a number from 1 to 6. */
  | { readonly kind: 'heading-unknown'; readonly value: string }
  /** What is written stands out too little; ratios as WCAG has them, from 1 to 21. */
  | { readonly kind: 'contrast'; readonly of: Readable; readonly ratio: number; readonly needed: number }
  /** Nothing stands within the tags for who gets no script. */
  | { readonly kind: 'fallback' };

/** The findings of a kind. */
export type FindingOf<Kind extends PageFinding['kind']> = Extract<PageFinding, { readonly kind: Kind }>;

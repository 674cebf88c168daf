import type { Catalogue } from './catalogue.js';
import type { Choice } from './choice.js';

/** A catalogue, and what was chosen in it. */
export interface Chosen {
  readonly catalogue: Catalogue;
  readonly choice: Choice;
}

/** What was gathered for a choice. */
export interface ChosenView<View> extends Chosen {
  readonly view: View;
}

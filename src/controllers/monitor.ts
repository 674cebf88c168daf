import type { StatisticsSource } from '../data/statistics-source.js';
import { changeSelection, isSameSelection, NOTHING_CHOSEN, type Selection } from '../domain/selection.js';
import type { AddressWords } from '../domain/selection-address.js';
import { FigurePool } from './figure-pool.js';

/** How the page's address tells what is chosen in a monitor. */
export interface MonitorAddress {
  /** Whether words of an address tell anything of this monitor. */
  readonly tells: (words: AddressWords) => boolean;
  /** What words of an address choose; what they leave out is as the author has it. */
  readonly read: (words: AddressWords) => Selection;
  /** Words that tell a selection whole, behind those of others. */
  readonly tell: (words: AddressWords, selection: Selection) => AddressWords;
  /** The words that are not of this monitor. */
  readonly others: (words: AddressWords) => AddressWords;
}

/** What the author of a page set for all elements of a monitor. */
export interface MonitorSettings {
  readonly endpoint: string;
  readonly source: StatisticsSource | undefined;
  /** How maps divide into classes, as their attribute `classes` has it. */
  readonly classes: string;
  readonly classCount: number | undefined;
  /** Left out where the address tells nothing. */
  readonly address?: MonitorAddress | undefined;
}

/**
 * Who made a change: it decides whether the page's address tells of it. `play` is a reader's play that goes on by itself:
 * the address follows it, and the button back goes to before the play.
 */
export type ChangedBy = 'author' | 'reader' | 'play' | 'address';

/** Whether a reader made a change, by hand or by playing. */
export function isByReader(by: ChangedBy): by is 'reader' | 'play' {
  return by === 'reader' || by === 'play';
}

/** Called after a change. */
export type Follower = (by: ChangedBy) => void;

const NO_SETTINGS: MonitorSettings = {
  endpoint: '',
  source: undefined,
  classes: '',
  classCount: undefined,
};

/** The choice that elements share: each tells what its reader picks, and all follow. */
export class Monitor {
  /** Where maps of the same figures meet, to divide these into the same classes. */
  readonly figures = new FigurePool();
  readonly #followers = new Set<Follower>();
  #selection = NOTHING_CHOSEN;
  #settings = NO_SETTINGS;

  /** What is chosen now. */
  get selection(): Selection {
    return this.#selection;
  }

  /** What the author set. */
  get settings(): MonitorSettings {
    return this.#settings;
  }

  /** Sets what all elements have in common. */
  set(settings: MonitorSettings): void {
    this.#settings = settings;
    this.#tell('author');
  }

  /** Changes the parts that are given; those who follow hear of it if anything became different. */
  change(change: Partial<Selection>, by: ChangedBy): void {
    const next = changeSelection(this.#selection, change);
    if (isSameSelection(next, this.#selection)) return;
    this.#selection = next;
    this.#tell(by);
  }

  /**
   * Tells of every change from now on.
   * @returns Ends it.
   */
  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  #tell(by: ChangedBy): void {
    for (const follower of [...this.#followers]) follower(by);
  }
}

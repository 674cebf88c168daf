import { ABSENCE_REASONS, absence, type Observation } from './observation.js';

/** A run of areas without a figure: first index, reason, and how many areas it spans. */
export interface AbsenceRun {
  readonly start: number;
  readonly reason: (typeof ABSENCE_REASONS)[number];
  readonly length: number;
}

const PRESENT = 0;

/**
 * One indicator, group and period for a list of areas, kept in typed arrays: a country of 13,000 buurten is a few
 * hundred kilobytes instead of as many objects.
 */
export class ObservationColumn {
  readonly #values: Float64Array;
  readonly #reasons: Uint8Array;
  readonly #provisional: ReadonlySet<number> | boolean;
  readonly #bases: Float64Array | undefined;

  /**
   * @param values Value per area; what stands at an absent place is never read.
   * @param absences Where figures are absent, and why.
   * @param provisional All, none, or the places whose figure may be revised.
   * @param bases Cases behind each figure; `NaN` where unknown.
   */
  constructor(
    values: Float64Array,
    absences: readonly AbsenceRun[],
    provisional: ReadonlySet<number> | boolean = false,
    bases?: Float64Array,
  ) {
    this.#values = values;
    this.#reasons = new Uint8Array(values.length);
    for (const { start, reason, length } of absences) {
      this.#reasons.fill(ABSENCE_REASONS.indexOf(reason) + 1, start, start + length);
    }
    this.#provisional = provisional;
    this.#bases = bases;
  }

  /** Number of areas. */
  get length(): number {
    return this.#values.length;
  }

  /** The observation at a place in the list of areas; throws a `RangeError` outside it. */
  at(index: number): Observation {
    const value = this.#values[index];
    const reason = this.#reasons[index];
    if (value === undefined || reason === undefined) throw new RangeError(`No observation ${index}`);
    if (reason !== PRESENT) return absence(ABSENCE_REASONS[reason - 1] ?? 'unknown');
    const base = this.#bases?.[index] ?? Number.NaN;
    return {
      kind: 'figure',
      value,
      provisional: this.#isProvisional(index),
      base: Number.isNaN(base) ? undefined : base,
    };
  }

  /** All observations in the order of the areas. */
  *[Symbol.iterator](): IterableIterator<Observation> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }

  #isProvisional(index: number): boolean {
    return typeof this.#provisional === 'boolean' ? this.#provisional : this.#provisional.has(index);
  }
}

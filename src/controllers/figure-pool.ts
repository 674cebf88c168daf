import { isSameKey } from './load-controller.js';

/** The figures of one map, brought to be divided together with those of others. */
export interface PooledFigures {
  /** What they are of; only figures with the same parts are divided together. */
  readonly subject: readonly unknown[];
  /** Which of these: the same that two maps show counts once. */
  readonly id: string;
  readonly values: ArrayLike<number>;
  /** The national figure, where there is one. */
  readonly country: number | undefined;
}

/** The figures of several maps together. */
export interface CommonFigures {
  readonly values: Float64Array;
  /** The national figure; `undefined` where the maps have different ones, as for several groups. */
  readonly country: number | undefined;
}

interface Member {
  readonly figures: PooledFigures;
  /** Tells the member that others came, changed or left. */
  readonly changed: () => void;
}

/**
 * Figures that several maps divide into classes together, so that one colour means one thing on all of them. What a
 * member brings does not depend on what it gets, so nothing goes round in circles.
 */
export class FigurePool {
  readonly #members = new Map<object, Member>();
  readonly #common = new WeakMap<object, CommonFigures | undefined>();

  /** Brings the figures of a member, instead of what it brought before. */
  bring(member: object, figures: PooledFigures, changed: () => void): void {
    const before = this.#members.get(member)?.figures;
    if (before && isSame(before, figures)) return;
    this.#members.set(member, { figures, changed });
    this.#tell(member, [before, figures]);
  }

  /** Takes the figures of a member away, if it brought any. */
  leave(member: object): void {
    const before = this.#members.get(member)?.figures;
    if (this.#members.delete(member)) this.#tell(member, [before]);
  }

  /** What a member divides together with others, the same object until that changes; `undefined` for one that is alone. */
  commonOf(member: object): CommonFigures | undefined {
    if (!this.#common.has(member)) this.#common.set(member, this.#gather(member));
    return this.#common.get(member);
  }

  #gather(member: object): CommonFigures | undefined {
    const own = this.#members.get(member)?.figures;
    if (!own) return undefined;
    const together = [...this.#members.values()].flatMap(({ figures }) =>
      isSameKey(figures.subject, own.subject) ? [figures] : [],
    );
    const columns = [...new Map(together.map(({ id, values }) => [id, values])).values()];
    const countries = [...new Set(together.map(({ country }) => country))];
    if (columns.length < 2) return undefined;
    return {
      values: Float64Array.from(columns.flatMap((values) => Array.from(values))),
      country: countries.length === 1 ? countries[0] : undefined,
    };
  }

  /** Tells all who divide together with what a member brought before, or brings now. */
  #tell(member: object, changes: readonly (PooledFigures | undefined)[]): void {
    this.#common.delete(member);
    for (const [other, { figures, changed }] of this.#members) {
      if (other === member || !changes.some((one) => one && isSameKey(one.subject, figures.subject)))
        continue;
      this.#common.delete(other);
      changed();
    }
  }
}

function isSame(one: PooledFigures, other: PooledFigures): boolean {
  return (
    one.values === other.values && one.country === other.country && isSameKey(one.subject, other.subject)
  );
}

import type { StatisticsSource } from '../../src/data/statistics-source.js';
import type { AreaLevel } from '../../src/domain/area.js';
import type { AreaList } from '../../src/domain/area-list.js';
import type { Borders } from '../../src/domain/borders.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { LevelFigures, LevelQuestion } from '../../src/domain/level-figures.js';
import type { Outlines } from '../../src/domain/outlines.js';
import type { Profile } from '../../src/domain/profile.js';

/** A question put to a {@link StubSource}, waiting for the test to answer it. */
export interface Question {
  readonly kind: keyof StatisticsSource;
  readonly about: readonly unknown[];
  readonly signal: AbortSignal;
  answer(value: unknown): void;
  fail(error: unknown): void;
}

/** What a {@link StubSource} answers at once; everything else waits for the test. */
export interface ReadyAnswers {
  readonly catalogue?: Catalogue;
  readonly areas?: (edition: string, level: AreaLevel) => AreaList;
  readonly figures?: (question: LevelQuestion) => LevelFigures;
  readonly profile?: (area: string) => Profile;
  readonly outlines?: (edition: string, scope: string) => Outlines;
  readonly borders?: (edition: string, level: AreaLevel, scope: string) => Borders | undefined;
}

/** A source that answers only when, and what, the test says: it replaces the network and every sleep. */
export class StubSource implements StatisticsSource {
  readonly questions: Question[] = [];
  readonly #ready: ReadyAnswers;

  constructor(ready: ReadyAnswers = {}) {
    this.#ready = ready;
  }

  /** The questions of one kind, in the order they were asked. */
  asked(kind: keyof StatisticsSource): readonly Question[] {
    return this.questions.filter((question) => question.kind === kind);
  }

  catalogue(signal: AbortSignal): Promise<Catalogue> {
    const { catalogue } = this.#ready;
    return this.#ask('catalogue', [], signal, catalogue && (() => catalogue));
  }

  areas(edition: string, level: AreaLevel, signal: AbortSignal): Promise<AreaList> {
    const { areas } = this.#ready;
    return this.#ask('areas', [edition, level], signal, areas && (() => areas(edition, level)));
  }

  figures(question: LevelQuestion, signal: AbortSignal): Promise<LevelFigures> {
    const { figures } = this.#ready;
    return this.#ask('figures', [question], signal, figures && (() => figures(question)));
  }

  profile(area: string, signal: AbortSignal): Promise<Profile> {
    const { profile } = this.#ready;
    return this.#ask('profile', [area], signal, profile && (() => profile(area)));
  }

  outlines(edition: string, scope: string, signal: AbortSignal): Promise<Outlines> {
    const { outlines } = this.#ready;
    return this.#ask('outlines', [edition, scope], signal, outlines && (() => outlines(edition, scope)));
  }

  borders(
    edition: string,
    level: AreaLevel,
    scope: string,
    signal: AbortSignal,
  ): Promise<Borders | undefined> {
    const { borders } = this.#ready;
    return this.#ask(
      'borders',
      [edition, level, scope],
      signal,
      borders && (() => borders(edition, level, scope)),
    );
  }

  #ask<Answer>(
    kind: keyof StatisticsSource,
    about: readonly unknown[],
    signal: AbortSignal,
    ready: (() => Answer) | undefined,
  ): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      this.questions.push({ kind, about, signal, answer: (value) => resolve(value as Answer), fail: reject });
      if (ready) resolve(ready());
    });
  }
}

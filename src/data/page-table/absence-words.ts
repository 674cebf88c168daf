import type { AbsenceReason } from '../../domain/observation.js';

/** How authors write each reason for absence, in Dutch and English, in small letters. */
const WORDS: Readonly<Record<AbsenceReason, readonly string[]>> = {
  withheld: [
    'geheim',
    'vertrouwelijk',
    'onderdrukt',
    'x',
    'withheld',
    'secret',
    'confidential',
    'suppressed',
  ],
  'too-few': ['te weinig', 'te weinig personen', 'te klein', 'too few', 'too few people', 'too small'],
  'not-applicable': ['niet van toepassing', 'n.v.t.', 'nvt', 'not applicable'],
  later: ['volgt', 'volgt later', 'nog niet bekend', 'later', 'published later', 'not yet known'],
  discontinued: ['niet meer gepubliceerd', 'vervallen', 'no longer published', 'discontinued'],
  unknown: ['onbekend', 'ontbreekt', 'niet bekend', '.', 'unknown', 'missing', 'not known', 'no data'],
};

const REASONS: ReadonlyMap<string, AbsenceReason> = new Map(
  Object.entries(WORDS).flatMap(([reason, words]) =>
    words.map((word) => [word, reason as AbsenceReason] as const),
  ),
);

/** `<10`: fewer cases than are published. */
const FEWER_THAN = /^<\s*\d+$/;

/** The reason for absence that a cell names; `undefined` when it names none. */
export function absenceNamed(text: string): AbsenceReason | undefined {
  const word = text.toLowerCase();
  return REASONS.get(word) ?? (FEWER_THAN.test(word) ? 'too-few' : undefined);
}

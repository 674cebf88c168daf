// JSON as nobody means it: any at all, and files that were right until something happened to them.
import fc from 'fast-check';

/** Any JSON. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const DEEP = 10_000;
const LONG = 20_000;

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype'];

const NUMBERS = [
  ...[0, -0, -1, 0.5, -0.5, 1e308, -1e308, 5e-324, 2 ** 27, 2 ** 31, 2 ** 32 - 2],
  ...[2 ** 32, 2 ** 53, 1e21],
];

const TEXTS = [
  ...['', ' ', 'NaN', 'Infinity', '-0', '1e999', '\uD800', 'a\uDC00b', '\u202E\u2066', '\0'],
  ...['=1+1', '<b>', '../../x', 'javascript:alert(1)', '{"a":1}', 'x'.repeat(LONG), ' '.repeat(LONG)],
];

/** Things that no field expects. They are texts, for some of them cannot be told otherwise. */
const STRANGE = [
  'null',
  'true',
  '[]',
  '{}',
  '{"length":4294967295}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '["__proto__",["__proto__"]]',
  `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
  `${'{"groups":['.repeat(DEEP)}${']}'.repeat(DEEP)}`,
  JSON.stringify(new Array(LONG).fill(0)),
];

/** Any text, the strangest often. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TEXTS, ...PROTOTYPE_NAMES),
  fc.string({ unit: 'binary' }),
);

/** A value that does not belong where it stands, as the text of JSON. */
const hostileValue: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...STRANGE),
  fc.constantFrom(...NUMBERS).map((number) => (Object.is(number, -0) ? '-0' : String(number))),
  hostileText.map((text) => JSON.stringify(text)),
  fc.json(),
);

/** Any JSON as a file would bring it. */
export const anyJson: fc.Arbitrary<Json> = hostileValue.map((text) => JSON.parse(text));

/** Something that happens to a file: to one of its fields, told by number. */
export interface Change {
  readonly kind: 'delete' | 'replace' | 'repeat' | 'rename' | 'add' | 'swap';
  readonly at: number;
  readonly other: number;
  readonly value: string;
  readonly name: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('delete', 'replace', 'repeat', 'rename', 'add', 'swap'),
  at: fc.nat(),
  other: fc.nat(),
  value: hostileValue,
  name: fc.oneof(fc.constantFrom(...PROTOTYPE_NAMES), hostileText),
});

/** A few things that happen to a file. They are told instead of the file, which nobody would read. */
export const anyDamage: fc.Arbitrary<readonly Change[]> = fc.array(change, { minLength: 1, maxLength: 3 });

/** A file that was right, after a few changes to its fields. */
export function damaged(file: unknown, changes: readonly Change[]): Json {
  // A box around it, so that the whole file can be changed too.
  const box: Json = { file: structuredClone(file) as Json };
  for (const one of changes) apply(box, one);
  return box.file ?? null;
}

type Holder = Json[] | { [name: string]: Json };

function apply(box: { [name: string]: Json }, { kind, at, other, value, name }: Change): void {
  const fields = fieldsIn(box);
  if (fields.length === 0) return;
  const [holder, field] = fields[at % fields.length] as [Holder, string];
  const here = Reflect.get(holder, field) as Json;
  if (kind === 'delete') remove(holder, field);
  else if (kind === 'replace') define(holder, field, JSON.parse(value));
  else if (kind === 'repeat' && Array.isArray(holder)) holder.splice(Number(field), 0, here);
  else if (kind === 'add') add(here, name, JSON.parse(value));
  else if (kind === 'swap') swap(holder, field, ...(fields[other % fields.length] as [Holder, string]));
  else {
    remove(holder, field);
    define(holder, Array.isArray(holder) ? field : name, here);
  }
}

/** Every field, with what holds it. In rows and lists of thousands they are many, and alike. */
function fieldsIn(box: Holder): (readonly [Holder, string])[] {
  const fields: (readonly [Holder, string])[] = [];
  const open: Holder[] = [box];
  for (let holder = open.pop(); holder; holder = open.pop()) {
    for (const [field, value] of Object.entries(holder)) {
      fields.push([holder, field]);
      if (value !== null && typeof value === 'object') open.push(value);
    }
  }
  return fields;
}

function remove(holder: Holder, field: string): void {
  if (Array.isArray(holder)) holder.splice(Number(field), 1);
  else delete holder[field];
}

/** As `JSON.parse` does it: `__proto__` is a name like any other. */
function define(holder: Holder, field: string, value: Json): void {
  Object.defineProperty(holder, field, { value, writable: true, enumerable: true, configurable: true });
}

function add(here: Json, name: string, value: Json): void {
  if (Array.isArray(here)) here.push(value);
  else if (here !== null && typeof here === 'object') define(here, name, value);
}

/** Copies, for a file has no circles. */
function swap(one: Holder, field: string, other: Holder, otherField: string): void {
  const [here, there] = [Reflect.get(one, field), Reflect.get(other, otherField)].map((value) =>
    structuredClone(value as Json),
  );
  define(one, field, there ?? null);
  define(other, otherField, here ?? null);
}

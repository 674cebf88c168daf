import type * as v from 'valibot';
import { decodeBundled } from './decode.js';
import { EndpointError } from './endpoint-error.js';

/** Fails with what was expected at a place in a file. */
export type Fail = (path: string, detail: string) => never;

/** What every file of bytes says in its first line, whatever else is there. */
interface PartsHeader {
  readonly bundle: string;
  /** Length of each part in bytes. */
  readonly bytes: Readonly<Record<string, number>>;
}

const LINE_END = '\n'.charCodeAt(0);

/** Says that a file is damaged. */
export function failIn(file: string): Fail {
  return (path, detail) => {
    throw new EndpointError('damaged', file, `${path}: ${detail}`);
  };
}

/**
 * Reads a file of bytes: a line of JSON, and behind it the parts whose lengths it gives.
 * @param names The parts in their order.
 * @throws {EndpointError} naming file, place and what was expected.
 */
export function readParts<
  const Schema extends v.GenericSchema<unknown, PartsHeader>,
  const Name extends string,
>(
  schema: Schema,
  names: readonly Name[],
  content: Uint8Array,
  file: string,
  bundle: string,
): { readonly header: v.InferOutput<Schema>; readonly parts: Readonly<Record<Name, Uint8Array>> } {
  const fail = failIn(file);
  const headerEnd = Math.max(content.indexOf(LINE_END), 0);
  const line = parseLine(content.subarray(0, headerEnd), fail);
  const header: v.InferOutput<Schema> = decodeBundled(schema, file, line, bundle);
  const body = content.subarray(headerEnd + 1);
  const total = names.reduce((sum, name) => sum + (header.bytes[name] ?? 0), 0);
  if (body.length !== total) fail('the parts', `expected ${total} bytes, found ${body.length}`);
  let at = 0;
  const parts = names.map((name) => {
    const start = at;
    at += header.bytes[name] ?? 0;
    return [name, body.subarray(start, at)];
  });
  return { header, parts: Object.fromEntries(parts) as Record<Name, Uint8Array> };
}

/** Fails when a part does not have as many numbers as it must. */
export function expectCount(path: string, found: number, expected: number, fail: Fail): void {
  if (found !== expected) fail(path, `expected ${expected}, found ${found}`);
}

function parseLine(line: Uint8Array, fail: Fail): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(line));
  } catch {
    return fail('the file', `expected a line of JSON first, found ${line.length} bytes that are not`);
  }
}

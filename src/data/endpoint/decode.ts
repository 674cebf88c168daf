import * as v from 'valibot';
import { EndpointError } from './endpoint-error.js';

const FORMAT = /^buurtmonitor\/([a-z]+)@(\d+)$/;

/** Version of the endpoint that this code reads and writes. */
export const ENDPOINT_VERSION = 1;

/** The `format` every file starts with: what it is, and in which version of the endpoint. */
export function formatOf<const Kind extends string>(kind: Kind) {
  return v.literal(`buurtmonitor/${kind}@1`);
}

/**
 * Checks a parsed file against its schema.
 * @param file Address of the file, for the error.
 * @throws {EndpointError} `damaged`, naming the path in the file, what was expected and what was found;
 * `newer-format` when the file is written for a later version.
 */
export function decodeFile<const Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  content: unknown,
): v.InferOutput<Schema> {
  refuseNewerFormat(file, content);
  const result = v.safeParse(schema, content, { abortEarly: true });
  if (result.success) return result.output;
  throw new EndpointError('damaged', file, describeIssue(result.issues[0]));
}

/** As {@link decodeFile}, also checking that the file belongs to the release its catalogue names. */
export function decodeBundled<const Schema extends v.GenericSchema<unknown, { readonly bundle: string }>>(
  schema: Schema,
  file: string,
  content: unknown,
  bundle: string,
): v.InferOutput<Schema> {
  const decoded: v.InferOutput<Schema> = decodeFile(schema, file, content);
  if (decoded.bundle === bundle) return decoded;
  throw new EndpointError('other-release', file, `bundle: expected "${bundle}", found "${decoded.bundle}"`);
}

/** Fails with `damaged` when two things that must be equal are not. */
export function expectSame(file: string, path: string, found: unknown, expected: unknown): void {
  if (found === expected) return;
  const detail = `${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
  throw new EndpointError('damaged', file, detail);
}

function refuseNewerFormat(file: string, content: unknown): void {
  const format = (content as { format?: unknown } | null)?.format;
  const version = typeof format === 'string' ? FORMAT.exec(format)?.[2] : undefined;
  if (version === undefined || Number(version) <= ENDPOINT_VERSION) return;
  throw new EndpointError(
    'newer-format',
    file,
    `format: expected version ${ENDPOINT_VERSION}, found ${version}`,
  );
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'the file';
  // What a check of our own expects stands in its message.
  const expected = issue.type === 'custom' ? issue.message : (issue.expected ?? issue.message);
  return `${path}: expected ${expected}, found ${issue.received}`;
}

import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { InputError } from '../failure.js';
import { type BuildConfig, buildConfigSchema, includedConfigSchema } from './build-config.js';
import { checkReferences } from './check-references.js';

/**
 * Reads a config with everything it includes.
 * @throws {InputError} naming the file and the path in it.
 */
export async function readConfig(file: string): Promise<BuildConfig> {
  const { include = [], ...own } = (await readJson(file)) as { include?: unknown };
  const names = check(v.array(v.string()), include, file, 'include.');
  let merged: Record<string, unknown> = own;
  for (const name of names) {
    const includedFile = resolve(dirname(file), name);
    merged = merge(merged, check(includedConfigSchema, await readJson(includedFile), includedFile));
  }
  const config = check(buildConfigSchema, merged, file);
  checkReferences(config, file);
  return config;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new InputError({ file }, 'the config cannot be read', { cause: error });
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError({ file }, `not JSON: ${(error as Error).message}`, { cause: error });
  }
}

function check<const Schema extends v.GenericSchema>(
  schema: Schema,
  content: unknown,
  file: string,
  prefix = '',
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, content, { abortEarly: true });
  if (result.success) return result.output;
  const issue = deepest(result.issues[0]);
  const path = `${prefix}${v.getDotPath(issue) ?? 'the config'}`;
  throw new InputError(
    { file },
    `${path}: expected ${issue.expected ?? issue.message}, found ${issue.received}`,
  );
}

/** The issue inside a union that says most: the one furthest along the path. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = (issue.issues ?? []).map(deepest);
  return inner.reduce((best, one) => (depthOf(one) > depthOf(best) ? one : best), issue);
}

function depthOf(issue: v.BaseIssue<unknown>): number {
  return issue.path?.length ?? 0;
}

function merge(own: Record<string, unknown>, included: v.InferOutput<typeof includedConfigSchema>) {
  const merged = { ...own };
  for (const list of ['editions', 'indicators'] as const) {
    merged[list] = [...((own[list] as unknown[]) ?? []), ...(included[list] ?? [])];
  }
  for (const record of ['gazetteers', 'tables'] as const) {
    merged[record] = { ...((own[record] as object) ?? {}), ...(included[record] ?? {}) };
  }
  return merged;
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configJsonSchema, endpointJsonSchemas, type JsonSchema } from './json-schemas.js';

/**
 * Writes the JSON Schemas of the endpoint's files and of the build config into a folder.
 * @returns The names of the files written.
 */
export async function writeSchemas(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const schemas: [string, JsonSchema][] = [
    ...Object.entries(endpointJsonSchemas()),
    ['config', configJsonSchema()],
  ];
  const names = schemas.map(([kind]) => `${kind}.schema.json`);
  for (const [index, [, schema]] of schemas.entries()) {
    await writeFile(join(folder, names[index] ?? ''), `${JSON.stringify(schema, null, 2)}\n`);
  }
  return names;
}

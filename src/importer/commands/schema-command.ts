import { UsageError } from '../failure.js';
import { writeSchemas } from '../schema/write-schemas.js';
import type { Command } from './command.js';

/** `buurtmonitor schema`: writes the JSON Schemas. */
export const schemaCommand: Command = {
  name: 'schema',
  summary: 'write the JSON Schemas of the endpoint and of the build config',
  help: `buurtmonitor schema <folder>

Writes a JSON Schema (draft 7) for each kind of file of an endpoint, and one for the build config.`,
  async run([folder, ...others]) {
    if (folder === undefined || folder.startsWith('-') || others.length > 0)
      throw new UsageError('expected one folder');
    const names = await writeSchemas(folder);
    console.log(names.join('\n'));
  },
};

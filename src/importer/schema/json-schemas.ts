import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { areasFile } from '../../data/endpoint/areas-file.js';
import { catalogueFile } from '../../data/endpoint/catalogue-file.js';
import { figuresFile } from '../../data/endpoint/figures-file.js';
import { outlinesFile } from '../../data/endpoint/outlines-file.js';
import { profileFile } from '../../data/endpoint/profile-file.js';
import { buildConfigSchema } from '../config/build-config.js';

/** A JSON Schema (draft 7). */
export type JsonSchema = ReturnType<typeof toJsonSchema>;

const ENDPOINT_SCHEMAS = {
  catalogue: [catalogueFile, 'The one file of an endpoint whose name never changes.'],
  areas: [areasFile, 'Names of the areas of one level in one edition.'],
  outlines: [outlinesFile, 'Outlines of one edition as quantised TopoJSON.'],
  figures: [figuresFile, 'One indicator, origin and period for all areas of a level.'],
  profile: [profileFile, 'Everything about one gemeente and its parts.'],
} as const satisfies Record<string, readonly [v.GenericSchema, string]>;

/** Kinds of endpoint files that have a schema. */
export type SchemaKind = keyof typeof ENDPOINT_SCHEMAS;

/** Arcs are checked by hand in the decoder, for speed; here they are written out. */
const ARCS: JsonSchema = {
  type: 'array',
  items: {
    type: 'array',
    minItems: 2,
    items: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'integer' } },
  },
};

const conversion: ConversionConfig = {
  typeMode: 'input',
  errorMode: 'ignore',
  overrideSchema: ({ valibotSchema, jsonSchema }) =>
    valibotSchema === outlinesFile.entries.arcs ? ARCS : jsonSchema,
  overrideAction: ({ valibotAction, jsonSchema }) => longListSchema(valibotAction) ?? jsonSchema,
};

/** The JSON Schema of a `longList`: a list of its items. */
function longListSchema(action: { readonly type: string; readonly metadata?: unknown }) {
  const { item } = (action.metadata ?? {}) as { readonly item?: v.GenericSchema };
  if (action.type !== 'metadata' || !item) return undefined;
  const { $schema, ...items } = toJsonSchema(item, conversion);
  return { type: 'array' as const, items };
}

/** JSON Schemas of the endpoint's files, by kind. */
export function endpointJsonSchemas(): Readonly<Record<SchemaKind, JsonSchema>> {
  const entries = Object.entries(ENDPOINT_SCHEMAS).map(([kind, [schema, description]]) => [
    kind,
    describe(toJsonSchema(schema, conversion), `Buurtmonitor ${kind}, version 1`, description),
  ]);
  return Object.fromEntries(entries) as Record<SchemaKind, JsonSchema>;
}

/** JSON Schema of the build config, with what a config may include. */
export function configJsonSchema(): JsonSchema {
  const withInclude = v.strictObject({
    include: v.optional(v.array(v.string())),
    ...v.partial(buildConfigSchema).entries,
  });
  return describe(
    toJsonSchema(withInclude, conversion),
    'Buurtmonitor build config',
    'Which tables make an endpoint, and where in them each indicator stands.',
  );
}

function describe(schema: JsonSchema, title: string, description: string): JsonSchema {
  const { $schema, ...rest } = schema;
  return { ...($schema && { $schema }), title, description, ...rest };
}

import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { expect } from 'chai';
import {
  configJsonSchema,
  endpointJsonSchemas,
  type SchemaKind,
} from '../../../src/importer/schema/json-schemas.js';
import { endpointExamples } from './endpoint-examples.js';

const committed = new URL('../../../src/data/endpoint/schema/', import.meta.url);
const read = async (name: string | URL) => JSON.parse(await readFile(name, 'utf8')) as unknown;

/** The address patterns of the schemas are JavaScript's own; formats are only told, as draft 7 allows. */
const validatorOf = (schema: object) => new Ajv({ strict: false, validateFormats: false }).compile(schema);

describe('the JSON Schemas', async () => {
  const examples = await endpointExamples();
  const schemas = endpointJsonSchemas();

  for (const kind of Object.keys(schemas) as SchemaKind[]) {
    it(`accept the example of ${kind}`, () => {
      const validate = validatorOf(schemas[kind]);
      expect(validate(examples[kind]), JSON.stringify(validate.errors)).to.equal(true);
    });

    it(`are published as they are for ${kind}`, async () => {
      expect(await read(new URL(`${kind}.schema.json`, committed))).to.deep.equal(schemas[kind]);
    });
  }

  it('refuse an absence without a known reason', () => {
    const validate = validatorOf(schemas.figures);
    expect(validate({ ...examples.figures, absences: [[1, 'lost']] })).to.equal(false);
  });

  it('refuse an arc of one point', () => {
    const validate = validatorOf(schemas.outlines);
    expect(validate({ ...examples.outlines, arcs: [[[1, 2]]] })).to.equal(false);
  });

  it('describe the build config as it is published', async () => {
    expect(await read(new URL('config.schema.json', committed))).to.deep.equal(configJsonSchema());
  });

  it('accept the config of the real figures', async () => {
    const validate = validatorOf(configJsonSchema());
    const folder = new URL('../../../data-fixtures/', import.meta.url);
    for (const name of ['real.config.json', 'real-config/areas.json', 'real-config/demography.json']) {
      expect(validate(await read(new URL(name, folder))), JSON.stringify(validate.errors)).to.equal(true);
    }
  });
});

import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect } from 'chai';
import { silent } from '../../../src/importer/build/progress.js';
import { endpointJsonSchemas } from '../../../src/importer/schema/json-schemas.js';
import { endpointReader } from '../../../src/importer/validate/endpoint-reader.js';
import { validateEndpoint } from '../../../src/importer/validate/validate-endpoint.js';
import { contentsOf } from '../support/files.js';

const folder = fileURLToPath(new URL('../../../data-fixtures/small/endpoint', import.meta.url));

describe('the small fictional endpoint', () => {
  it('has nothing that the widgets would refuse', async () => {
    expect((await validateEndpoint(endpointReader(folder), silent)).problems).to.deep.equal([]);
  });

  it('fits the JSON Schema of each kind of file', async () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validators = new Map<string, ValidateFunction>(
      Object.entries(endpointJsonSchemas()).map(([kind, schema]) => [
        `buurtmonitor/${kind}@1`,
        ajv.compile(schema as object),
      ]),
    );
    const wrong = Object.entries(await contentsOf(folder)).filter(([, text]) => {
      const file = JSON.parse(text) as { format: string };
      return !validators.get(file.format)?.(file);
    });
    expect(wrong.map(([address]) => address)).to.deep.equal([]);
  });
});

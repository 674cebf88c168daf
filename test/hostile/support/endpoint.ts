// Files of the committed endpoint, to do harm to.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { decodeCatalogue } from '../../../src/data/endpoint/catalogue-file.js';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';

const folder = new URL('../../../data-fixtures/small/endpoint/', import.meta.url);

/** Bytes of a file of the endpoint. */
export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(path, folder))));
}

/** A file of the endpoint, parsed. */
export function fileOf(path: string): unknown {
  return JSON.parse(new TextDecoder().decode(bytesOf(path)));
}

/** The catalogue of the endpoint. */
export const catalogue = decodeCatalogue(fileOf('catalogue.json'));

/** A developer reads the whole of it. */
const LONGEST_DETAIL = 400;

/**
 * What a decoder makes of a file: a value, or nothing where it says with an {@link EndpointError} which file is wrong, and
 * what in it. Any other error is a failure.
 */
export function decodedOrRefused<Value>(file: string, decode: () => Value): Value | undefined {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof EndpointError)) throw error;
    expect(error.file).to.equal(file);
    expect(error.detail).to.match(/^[^:]+(: | … )./s);
    expect(error.detail.length).to.be.at.most(LONGEST_DETAIL);
    return undefined;
  }
}

/** The address of a file, with its placeholders filled in. */
export function pathOf(path: string | undefined, values: Readonly<Record<string, string | number>>): string {
  return (path ?? '').replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

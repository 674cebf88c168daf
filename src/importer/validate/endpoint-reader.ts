import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EndpointError } from '../../data/endpoint/endpoint-error.js';
import { isWebAddress } from '../tables/source-folder.js';

/** Reads files of an endpoint by their address in it. */
export interface EndpointReader {
  /** @throws {EndpointError} when the file is not there or is not JSON. */
  read(address: string): Promise<unknown>;
  /** @throws {EndpointError} when the file is not there. */
  readBytes(address: string): Promise<Uint8Array>;
}

const NOT_FOUND = 404;

/** A reader of an endpoint in a folder or on the web. */
export function endpointReader(place: string): EndpointReader {
  const readBytes = isWebAddress(place) ? webReader(place) : folderReader(place);
  return { read: async (address) => parse(address, await readBytes(address)), readBytes };
}

type ReadBytes = EndpointReader['readBytes'];

function folderReader(folder: string): ReadBytes {
  return (address) =>
    readFile(join(folder, ...address.split('/'))).catch((error: Error) => {
      throw new EndpointError('not-found', address, `no such file in ${folder}`, { cause: error });
    });
}

function webReader(place: string): ReadBytes {
  const base = place.endsWith('/') ? place : `${place}/`;
  return async (address) => {
    const answer = await fetch(new URL(address, base)).catch((error: Error) => {
      throw new EndpointError('unreachable', address, `no answer: ${error.message}`, { cause: error });
    });
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    const fault = answer.status === NOT_FOUND ? 'not-found' : 'refused';
    throw new EndpointError(fault, address, `answered ${answer.status} ${answer.statusText}`);
  };
}

function parse(address: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new EndpointError('damaged', address, `not JSON: ${(error as Error).message}`, { cause: error });
  }
}

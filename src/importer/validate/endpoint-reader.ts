import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EndpointError } from '../../data/endpoint/endpoint-error.js';
import { isWebAddress } from '../tables/source-folder.js';

/** Reads files of an endpoint by their address in it. */
export interface EndpointReader {
  /** @throws {EndpointError} when the file is not there or is not JSON. */
  read(address: string): Promise<unknown>;
}

const NOT_FOUND = 404;

/** A reader of an endpoint in a folder or on the web. */
export function endpointReader(place: string): EndpointReader {
  const readText = isWebAddress(place) ? webReader(place) : folderReader(place);
  return { read: async (address) => parse(address, await readText(address)) };
}

type ReadText = (address: string) => Promise<string>;

function folderReader(folder: string): ReadText {
  return (address) =>
    readFile(join(folder, ...address.split('/')), 'utf8').catch((error: Error) => {
      throw new EndpointError('not-found', address, `no such file in ${folder}`, { cause: error });
    });
}

function webReader(place: string): ReadText {
  const base = place.endsWith('/') ? place : `${place}/`;
  return async (address) => {
    const answer = await fetch(new URL(address, base)).catch((error: Error) => {
      throw new EndpointError('unreachable', address, `no answer: ${error.message}`, { cause: error });
    });
    if (answer.ok) return answer.text();
    const fault = answer.status === NOT_FOUND ? 'not-found' : 'refused';
    throw new EndpointError(fault, address, `answered ${answer.status} ${answer.statusText}`);
  };
}

function parse(address: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new EndpointError('damaged', address, `not JSON: ${(error as Error).message}`, { cause: error });
  }
}

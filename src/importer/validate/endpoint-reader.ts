import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CATALOGUE_FILE, catalogueAddress } from '../../data/endpoint/catalogue-address.js';
import { EndpointError } from '../../data/endpoint/endpoint-error.js';
import { isWebAddress } from '../tables/source-folder.js';

/** Reads files of an endpoint by their address in it. */
export interface EndpointReader {
  /** Address of the catalogue; those of all other files start from where it stands. */
  readonly catalogue: string;
  /** @throws {EndpointError} when the file is not there or is not JSON. */
  read(address: string): Promise<unknown>;
  /** @throws {EndpointError} when the file is not there. */
  readBytes(address: string): Promise<Uint8Array>;
}

const NOT_FOUND = 404;

/** A reader of an endpoint in a folder or on the web: the place of its folder, or of a catalogue with a name in `.json`. */
export function endpointReader(place: string): EndpointReader {
  const { catalogue, readBytes } = isWebAddress(place) ? onTheWeb(new URL(place)) : inFolder(place);
  return { catalogue, read: async (address) => parse(address, await readBytes(address)), readBytes };
}

type Place = Pick<EndpointReader, 'catalogue' | 'readBytes'>;

function inFolder(place: string): Place {
  const [folder, catalogue] = place.endsWith('.json')
    ? [dirname(place), basename(place)]
    : [place, CATALOGUE_FILE];
  const readBytes = (address: string) =>
    readFile(join(folder, ...address.split('/'))).catch((error: Error) => {
      throw new EndpointError('not-found', address, `no such file in ${folder}`, { cause: error });
    });
  return { catalogue, readBytes };
}

function onTheWeb(place: URL): Place {
  const catalogue = catalogueAddress(place);
  const base = new URL('.', catalogue);
  const readBytes = async (address: string) => {
    const answer = await fetch(new URL(address, base)).catch((error: Error) => {
      throw new EndpointError('unreachable', address, `no answer: ${error.message}`, { cause: error });
    });
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    const fault = answer.status === NOT_FOUND ? 'not-found' : 'refused';
    throw new EndpointError(fault, address, `answered ${answer.status} ${answer.statusText}`);
  };
  return { catalogue: catalogue.pathname.slice(base.pathname.length), readBytes };
}

function parse(address: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new EndpointError('damaged', address, `not JSON: ${(error as Error).message}`, { cause: error });
  }
}

import { InputError } from '../failure.js';
import { decodeText } from './decode-text.js';
import type { SourceFolder } from './source-folder.js';

/**
 * Reads a JSON file or web address.
 * @throws {InputError} naming the file when it is not JSON.
 */
export async function readJson(folder: SourceFolder, address: string): Promise<unknown> {
  const text = decodeText(await folder.read(address));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError({ file: address }, `not JSON: ${(error as Error).message}`, { cause: error });
  }
}

import type { Place } from '../../domain/located-shape.js';

/** Somebody who is in a hurry types a name; a place of a minute ago will do. */
const OPTIONS: PositionOptions = { timeout: 20_000, maximumAge: 60_000 };

/** The device did not tell where it is. */
export class PlaceError extends Error {
  /** Whether the reader, the browser or the page does not allow it. */
  readonly isRefused: boolean;

  constructor(isRefused: boolean) {
    super(isRefused ? 'The position may not be asked for' : 'The position is not known');
    this.name = 'PlaceError';
    this.isRefused = isRefused;
  }
}

/**
 * Asks the device where it is, which asks its reader first.
 * @throws {PlaceError} where it does not tell.
 */
export function askPlace(): Promise<Place> {
  // Pages that did not come safely have none in some browsers.
  const { geolocation } = navigator as Partial<Navigator>;
  return new Promise((resolve, reject) => {
    if (!geolocation) {
      reject(new PlaceError(false));
      return;
    }
    geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        resolve({ position: [longitude, latitude], accuracy }),
      (error) => reject(new PlaceError(error.code === error.PERMISSION_DENIED)),
      OPTIONS,
    );
  });
}

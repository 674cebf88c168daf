// The reader that every engine's tests are run as: far from the defaults of the machines they are written on.

/** A zone with odd offsets and a summer time of its own: code that mixes up local and UTC days fails here. */
export const TIME_ZONE = 'Pacific/Chatham';

/** The language of the browser. */
export const LANGUAGE = 'nl';

/** What an engine's programs find in their environment. */
export const readerEnvironment = () => ({ ...process.env, TZ: TIME_ZONE, LANGUAGE });

import type { StatisticsSource } from './statistics-source.js';

/** A source that is made when it is first asked. One that could not be made is tried again. */
export function lateSource(make: () => Promise<StatisticsSource>): StatisticsSource {
  let made: Promise<StatisticsSource> | undefined;
  const source = () => {
    made ??= make();
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
  return {
    catalogue: async (...question) => (await source()).catalogue(...question),
    areas: async (...question) => (await source()).areas(...question),
    figures: async (...question) => (await source()).figures(...question),
    profile: async (...question) => (await source()).profile(...question),
    outlines: async (...question) => (await source()).outlines(...question),
    borders: async (...question) => (await source()).borders(...question),
  };
}

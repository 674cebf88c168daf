/** Leaflet's `main` is UMD: bundled, it would write `window.L` onto the page that embeds us. */
export declare const LEAFLET_MODULE: string;

/** The module without its start-up question whether a browser reads SVG in markup. */
export declare function readyForTrustedTypes(code: string): string;

/** The module with what our maps do not use marked, so that a bundler leaves it out. */
export function readyForBundling(code: string): string;

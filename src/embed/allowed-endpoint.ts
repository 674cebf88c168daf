/** Where the publisher of the page says which endpoints of others it shows. */
const LIST = 'meta[name="buurtmonitor-endpoints"]';

/**
 * The endpoint that an address asks for, if the page shows it: one of its own origin, or one that its publisher lists.
 * Anybody can write an address; what a page shows under its own name is its publisher's to say.
 * @param wished As the address has it; empty for the first that is listed.
 * @returns Its full address; empty where there is none to show, `undefined` where it is another's.
 */
export function allowedEndpoint(wished: string, page: Document): string | undefined {
  const base = page.baseURI;
  const content = page.querySelector<HTMLMetaElement>(LIST)?.content ?? '';
  const listed = content.split(/\s+/).filter((one) => one && URL.canParse(one, base));
  if (!wished) return listed[0] === undefined ? '' : new URL(listed[0], base).href;
  if (!URL.canParse(wished, base)) return undefined;
  const address = new URL(wished, base);
  const isOwn = address.origin === new URL(base).origin;
  return isOwn || listed.some((one) => isWithin(address, new URL(one, base))) ? address.href : undefined;
}

function isWithin(address: URL, folder: URL): boolean {
  const path = folder.pathname.endsWith('/') ? folder.pathname : `${folder.pathname}/`;
  return address.origin === folder.origin && `${address.pathname}/`.startsWith(path);
}

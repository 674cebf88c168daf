// What an element might leave behind. The functions run in the page, and so know nothing of this file.

/** Parts of a page that is not ours, to see whether they stay as they are. */
export const HOST_PAGE = `<main id="host"><h1>Kop</h1><p class="message">Tekst met een <a href="#">link</a>.</p>
<ul><li>Een</li></ul><table><caption>Tabel</caption><tr><th>Kop</th><td>1</td></tr></table>
<form><label>Naam <input></label><select><option>Een</select><button type="button">Knop</button></form>
<details><summary>Meer</summary>Meer tekst</details><svg width="9" height="9"><circle r="4"/></svg></main>`;

/** Whatever a page can keep in the browser. */
export async function findStored() {
  const databases = (await indexedDB.databases?.()) ?? [];
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  return {
    cookies: document.cookie,
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    indexedDB: databases.map(({ name }) => name),
    caches: await (globalThis.caches?.keys() ?? []),
    serviceWorkers: workers.map(({ scope }) => scope),
  };
}

/** What nothing stored looks like. */
export const NOTHING_STORED = {
  cookies: '',
  localStorage: [],
  sessionStorage: [],
  indexedDB: [],
  caches: [],
  serviceWorkers: [],
};

/** All that scripts and style sheets of a page share: names on the window and on what is built in, and styles. */
export function describeHost() {
  const namesOf = (thing) => Reflect.ownKeys(thing).map(String).sort();
  const describe = (name) => {
    const value = Object.getOwnPropertyDescriptor(window, name)?.value;
    if (typeof value !== 'function') return typeof value;
    const isNative = /\[native code\]/.test(Function.prototype.toString.call(value));
    return [isNative, namesOf(value), value.prototype ? namesOf(value.prototype) : []].join();
  };
  const styleOf = (element) => {
    const style = getComputedStyle(element);
    return [element.localName, ...[...style].map((name) => `${name}:${style.getPropertyValue(name)}`)].join(
      ';',
    );
  };
  const attributesOf = (element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`);
  return {
    window: Object.fromEntries(namesOf(window).map((name) => [name, describe(name)])),
    sheets: [document.adoptedStyleSheets.length, document.styleSheets.length],
    head: [...document.head.children]
      .filter(({ localName }) => localName !== 'script')
      .map((one) => one.outerHTML),
    root: [attributesOf(document.documentElement), attributesOf(document.body)],
    styles: [...document.querySelectorAll('#host, #host *')].map(styleOf),
  };
}

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
  const isNative = (value) =>
    typeof value !== 'function' || /\[native code\]/.test(Function.prototype.toString.call(value));
  // What is put in the place of a function of the browser has the same name.
  const nameOf = (thing, key) => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(thing, key);
    return [value, get, set].every(isNative) ? String(key) : `${String(key)}, of the page`;
  };
  const namesOf = (thing) =>
    Reflect.ownKeys(thing)
      .map((key) => nameOf(thing, key))
      .sort();
  const describe = (key) => {
    const value = Object.getOwnPropertyDescriptor(window, key)?.value;
    if (typeof value === 'object' && value !== null && value !== window) return namesOf(value).join();
    if (typeof value !== 'function') return typeof value;
    return [isNative(value), namesOf(value), value.prototype ? namesOf(value.prototype) : []].join();
  };
  const styleOf = (element) => {
    const style = getComputedStyle(element);
    return [element.localName, ...[...style].map((name) => `${name}:${style.getPropertyValue(name)}`)].join(
      ';',
    );
  };
  const attributesOf = (element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`);
  const { documentElement: root, head, body } = document;
  const everybodys = { document, root, head, body, navigator, history, location, screen, performance };
  return {
    window: Object.fromEntries(Reflect.ownKeys(window).map((key) => [String(key), describe(key)])),
    objects: Object.entries(everybodys).map(([name, thing]) => [name, namesOf(thing)]),
    sheets: [document.adoptedStyleSheets.length, document.styleSheets.length],
    head: [...head.children].filter(({ localName }) => localName !== 'script').map((one) => one.outerHTML),
    root: [attributesOf(root), attributesOf(body)],
    styles: [...document.querySelectorAll('#host, #host *')].map(styleOf),
  };
}

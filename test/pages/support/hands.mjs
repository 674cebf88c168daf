// What a reader's hands can do with an element. The functions run in the page, and so know nothing of this file.

/** More than the largest element has, and an end where using one part brings another. */
const MOST_PARTS = 200;

/** Settles when an element is in a state, or in one of some. */
export function isInState(id, ...states) {
  return states.includes(document.getElementById(id)?.state);
}

/**
 * Settles when an element has what it shows, and the elements that it is made of load no more. Goes to what is not there
 * yet, as a reader would: below a long element another may be out of view.
 */
export function isWhole(id) {
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) =>
      one.shadowRoot ? [one, ...within(one.shadowRoot)] : [],
    );
  const element = document.getElementById(id);
  const parts = element.shadowRoot ? within(element.shadowRoot) : [];
  const missing = element.state === 'ready' ? parts.find(({ state }) => state === 'loading') : element;
  if (missing) missing.scrollIntoView();
  else scrollTo(0, 0);
  return !missing;
}

/** Settles when an element that shows nothing itself has come, and all in it has its figures. Goes to what has not. */
export function isDrawn(id) {
  const element = document.getElementById(id);
  // Until the monitor has come that links are about, they are the browser's.
  const named = document.getElementById(element.getAttribute('for')) ?? element;
  const parts = [element, named, ...named.querySelectorAll('indicator-compare')];
  const isThere = (part) => part.matches(':defined') && ['ready', undefined].includes(part.state);
  const missing = parts.find((part) => !isThere(part));
  missing?.scrollIntoView();
  return !missing;
}

/** Uses every button, field and disclosure of an element, those that appear meanwhile too; tells how many. */
export function useAll(page, id) {
  return page.evaluate(useParts, id, MOST_PARTS);
}

async function useParts(id, most) {
  // What prints hands over to the browser, which asks its own questions.
  const usable = 'summary, button:not(.print), select, input, [tabindex="0"]';
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const host = document.getElementById(id);
  const partsOf = () => [
    ...(host.shadowRoot?.querySelectorAll(usable) ?? []),
    ...host.querySelectorAll(':scope > p > a'),
  ];
  const press = (part, key) =>
    part.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
    );
  const change = (part) => {
    for (const type of ['input', 'change'])
      part.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  };
  const acts = {
    SELECT(part) {
      part.selectedIndex = part.options.length - 1;
      change(part);
    },
    INPUT(part) {
      if (part.type === 'radio') return part.click();
      // On and off again: what it adds may hold all figures there are, and nothing could be asked for later.
      if (part.type === 'checkbox') {
        part.click();
        return part.click();
      }
      if (part.type === 'range') part.stepUp();
      else part.value = part.type === 'number' ? '2' : 'Buurt';
      change(part);
      for (const key of ['ArrowDown', 'Enter', 'Escape']) press(part, key);
    },
  };
  const use = (part) => {
    part.focus();
    if (acts[part.tagName]) acts[part.tagName](part);
    else if (['BUTTON', 'SUMMARY', 'A'].includes(part.tagName)) part.click();
    else for (const key of ['ArrowRight', 'ArrowDown', 'Home', 'End', '+', '-', 'Enter']) press(part, key);
  };
  const used = new WeakSet();
  for (let count = 0; count < most; count++) {
    const part = partsOf().find((one) => !used.has(one));
    if (!part) return count;
    used.add(part);
    use(part);
    await frame();
    await host.updateComplete;
    // A load that the use has caused, unless it takes too long: then the next use overtakes it, as readers do.
    await Promise.race([host.ready, new Promise((resolve) => setTimeout(resolve, 300))]);
  }
  return most;
}

/** Points, drags, turns the wheel and types, with the browser's own events. */
export async function handle(page, id) {
  const { x, y } = await page.evaluate(placeOf, id);
  await page.mouse.move(x, y);
  await page.mouse.wheel({ deltaY: -200 });
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 20, { steps: 3 });
  await page.mouse.up();
  await page.mouse.click(x, y);
  for (const key of ['+', '-', 'ArrowRight', 'Enter', 'Escape', 'Tab']) await page.keyboard.press(key);
}

function placeOf(id) {
  const host = document.getElementById(id);
  const graphic = host.shadowRoot?.querySelector('[part~="map"], svg, [part="graphic"]') ?? host;
  graphic.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = graphic.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/**
 * Settles when an element is in a state. Goes to it until it is: one whose code comes late may be out of view by then, for
 * those above it have grown.
 */
export function isInStateInView(id, state) {
  const element = document.getElementById(id);
  const isThere = element?.state === state;
  if (!isThere) element?.scrollIntoView();
  return isThere;
}

/** Whether every element in a part of the page that has states shows its figures. */
export function areAllReady(tags, within = 'body') {
  const elements = [...document.querySelector(within).querySelectorAll(tags.join())];
  const missing = elements.find(({ state }) => state !== 'ready');
  // Below a long element another may be out of view.
  missing?.scrollIntoView();
  return elements.length > 0 && !missing;
}

/** Whether the profile on the page has all its comparisons, which it asks for when they come near the view. */
export function isCompared() {
  const { shadowRoot } = document.querySelector('area-profile');
  const isMissing = ({ textContent }) => textContent.includes('De vergelijking wordt geladen.');
  const missing = [...shadowRoot.querySelectorAll('p')].find(isMissing);
  missing?.scrollIntoView();
  return !missing;
}

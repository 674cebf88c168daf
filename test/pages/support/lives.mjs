// The lives of an element: placed, changed, moved and taken away, over and over. The functions run in the page.

/** Places where an element lives in turn, and what it is made of. */
export function stageOf(markup) {
  return `<template id="made-of">${markup}</template><main id="here"></main><section id="there"></section>`;
}

/**
 * Lives some lives, one after another. Most end before the element has its figures; in every twenty-fifth it gets them, and after
 * that another element takes its place.
 * @param changes Values that an attribute has in turn, by its name.
 * @param whole What an element has when nothing of it is still to come, where that is more than its figures.
 */
export async function live({ tag, changes, lives, whole }) {
  const FULL = 25;
  const [here, there] = ['here', 'there'].map((id) => document.getElementById(id));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const drawn = async (parts) => {
    const all = parts.flatMap((part) => [part, ...part.querySelectorAll('*')]);
    await Promise.all(all.map((element) => element.ready ?? element.updateComplete));
    const isWhole = ({ localName, shadowRoot }) => localName !== tag || shadowRoot.querySelector(whole);
    while (whole && !all.every(isWhole)) await frame();
  };
  const change = (parts, turn) => {
    const element = parts.find((part) => part.localName === tag);
    for (const [name, values] of Object.entries(changes))
      element.setAttribute(name, values[turn % values.length]);
  };
  const make = () => [...document.importNode(document.getElementById('made-of').content, true).children];
  let parts = make();
  for (let turn = 0; turn < lives; turn++) {
    const isFull = turn % FULL === FULL - 1;
    here.append(...parts);
    if (isFull) await drawn(parts);
    change(parts, turn);
    there.append(...parts);
    await (isFull ? drawn(parts) : Promise.all(parts.map((part) => part.updateComplete)));
    for (const part of parts) part.remove();
    // A page may still change what it took away.
    change(parts, turn + 1);
    await Promise.all(parts.map((part) => part.updateComplete));
    if (isFull) parts = make();
  }
  return lives;
}

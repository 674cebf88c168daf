// What an element looks like. The functions run in the page, and so know nothing of this file.

/** Size and styles of every part of an element, by the way to it. */
export function describeParts(tag) {
  const names = [
    ...[
      'color',
      'background-color',
      'font-size',
      'font-style',
      'font-weight',
      'line-height',
      'letter-spacing',
    ],
    ...[
      'word-spacing',
      'text-align',
      'text-indent',
      'text-transform',
      'text-shadow',
      'white-space',
      'direction',
    ],
    ...['display', 'visibility', 'opacity', 'cursor', 'hyphens', 'word-break', 'float', 'margin', 'padding'],
    ...[
      'border',
      'box-sizing',
      'list-style',
      'color-scheme',
      'pointer-events',
      'user-select',
      'writing-mode',
    ],
  ];
  const host = document.querySelector(tag);
  // What is out of view in a list may be as high as it last was, or as it is guessed to be, and all in it is laid out when
  // the browser likes.
  const isLater = (part) => part && getComputedStyle(part).contentVisibility === 'auto';
  const isWithinLater = (part) => part && (isLater(part) || isWithinLater(part.parentElement));
  const isGuessed = (part) => isWithinLater(part) || isLater(part.firstElementChild);
  const nameOf = (part) => `${part.localName}${part.id && `#${part.id}`}.${part.getAttribute('class') ?? ''}`;
  return [...host.shadowRoot.querySelectorAll('*:not(slot, option, optgroup)')].map((part, index) => {
    const { width, height } = part.getBoundingClientRect();
    const style = getComputedStyle(part);
    const sizes = isGuessed(part) ? [width] : [width, height];
    const size = sizes.map((length) => Math.round(length * 10) / 10).join(' × ');
    return [
      `${index} ${nameOf(part)}`,
      { size, ...Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])) },
    ];
  });
}

/** Whether an element keeps to its place, and what of its text is too small or not to be seen. */
export function describeFit(tag) {
  const host = document.querySelector(tag);
  const { width, height } = host.getBoundingClientRect();
  const isShown = (part) => part.checkVisibility() && part.getBoundingClientRect().width > 1;
  const texts = [...host.shadowRoot.querySelectorAll('h3, p, button, th, td, label, li')].filter(
    (part) => part.textContent.trim() && isShown(part),
  );
  const isSmall = (part) => Number.parseFloat(getComputedStyle(part).fontSize) < 11;
  return {
    overflow: Math.max(0, host.scrollWidth - host.clientWidth),
    pageOverflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    isThere: width > 100 && height > 20 && texts.length > 0,
    tooSmall: texts.filter(isSmall).map((part) => part.outerHTML.slice(0, 80)),
  };
}

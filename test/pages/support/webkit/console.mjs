// What WebKit tells on the console of a page, as tests know it from puppeteer.

/** Its words for what is told, and those of puppeteer. */
const TYPES = { warning: 'warn' };

/** MiniBrowser asks every site for an icon to put beside the address, and cannot be told not to. */
export const isOfIcon = (told) => told.includes('/favicon.ico');

/** Tells each message as `console`, and as `pageerror` what no script of the page has caught. */
export function listenToConsole(inspector, tell) {
  let last;
  const say = (message) => {
    last = message;
    const { source, level, text } = message;
    if (isOfIcon(textOf(message))) return;
    if (source === 'javascript' && level === 'error') tell('pageerror', new Error(text));
    else tell('console', { text: () => textOf(message), type: () => TYPES[level] ?? level });
  };
  inspector.on('Console.messageAdded', ({ message }) => say(message));
  // The same message again is told as a number.
  inspector.on('Console.messageRepeatCountUpdated', () => say(last));
}

/** The message with all that the page gave to the console. */
function textOf({ text, parameters = [] }) {
  if (parameters.length < 2) return text;
  return parameters.map(({ value, description }) => value ?? description ?? '').join(' ');
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type ChangedBy, isByReader, type Monitor } from '../../controllers/monitor.js';
import type { Selection } from '../../domain/selection.js';
import { readSelection, writeSelection } from '../../domain/selection-address.js';

/** What an {@link AddressController} needs of its monitor. */
export interface AddressOptions {
  /** Sets the monitor's words apart; `undefined` where the address is to be left alone. */
  readonly name: () => string | undefined;
  readonly monitor: Monitor;
  /** What the author chose: the address tells only what differs. */
  readonly author: () => Selection;
}

/**
 * Keeps a reader's choice in the address of the page: it survives a reload, goes with the buttons back and forward, and
 * can be sent to somebody else.
 */
export class AddressController implements ReactiveController {
  readonly #options: AddressOptions;
  #unfollow: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: AddressOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unfollow = this.#options.monitor.follow((by) => this.#write(by));
    globalThis.addEventListener('popstate', this.read);
    this.read();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    globalThis.removeEventListener('popstate', this.read);
  }

  /** Chooses what the address tells; for the rest, what the author chose. */
  readonly read = (): void => {
    const { name, monitor, author } = this.#options;
    const own = name();
    if (own === undefined) return;
    monitor.change(readSelection([...new URLSearchParams(location.search)], author(), own), 'address');
  };

  #write(by: ChangedBy): void {
    const { name, monitor, author } = this.#options;
    const own = name();
    if (own === undefined || !isByReader(by)) return;
    const words = [...new URLSearchParams(location.search)];
    const next = writeSelection(words, monitor.selection, author(), own);
    const address = new URL(location.href);
    address.search = new URLSearchParams(next.map(([word, value]) => [word, value])).toString();
    if (address.href === location.href) return;
    try {
      if (by === 'play') history.replaceState(history.state, '', address);
      else history.pushState(history.state, '', address);
    } catch {
      // A page within a page has no address to write in, and browsers refuse what comes too often. The choice stands.
    }
  }
}

import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Selection } from '../domain/selection.js';
import { rootsAround } from './ancestors.js';
import type { ChangedBy, Monitor } from './monitor.js';

/** An element that is a monitor, whichever copy of the library it comes from. */
export interface MonitorElement extends HTMLElement {
  readonly monitor: Monitor;
}

/** How elements ask for the monitor around them: a registered symbol, so that two copies of the library understand each other. */
export const monitorContext = createContext<Monitor>(Symbol.for('buurtmonitor.monitor'));

/** What a provider of any context says when it comes onto the page. */
const COMES = 'context-provider';

/**
 * Finds the monitor of an element, and follows it: the one named by its `for`, otherwise the one around it, at any depth
 * and across shadow roots. An element may also stand alone.
 */
export class MonitorController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #name: () => string;
  readonly #around: ContextConsumer<typeof monitorContext, ReactiveElement>;
  #monitor: Monitor | undefined;
  #leave: (() => void) | undefined;
  /** Where the host stands, or stood: a page may put it into the document of a frame. */
  #document = document;

  /** @param name Id of the monitor that the host belongs to; empty for the one around it. */
  constructor(host: ReactiveElement, name: () => string) {
    this.#host = host;
    this.#name = name;
    this.#around = new ContextConsumer(host, {
      context: monitorContext,
      subscribe: true,
      callback: () => this.#join(),
    });
    host.addController(this);
  }

  /** The monitor; `undefined` for an element that stands alone. */
  get monitor(): Monitor | undefined {
    return this.#monitor;
  }

  /** Tells the monitor what the reader picked. */
  tell(change: Partial<Selection>, by: ChangedBy = 'reader'): void {
    this.#monitor?.change(change, by);
  }

  hostConnected(): void {
    this.#join();
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener(COMES, this.#joinLater);
  }

  hostUpdate(): void {
    this.#join();
  }

  hostDisconnected(): void {
    this.#document.removeEventListener(COMES, this.#joinLater);
    this.#follow(undefined);
    this.#around.value = undefined as never;
  }

  /**
   * A monitor has come onto the page, perhaps ours: a page may load monitors after the elements in them, and put another in
   * the place of the one that is named. Waiting for the tag to be registered would hold elements that have left for as long
   * as the page lives.
   */
  readonly #joinLater = (): void => {
    if (!this.#monitor) this.#around.hostConnected();
    this.#join();
  };

  #join(): void {
    if (!this.#host.isConnected) return;
    const name = this.#name();
    this.#follow(name ? this.#named(name) : this.#around.value);
  }

  /** The monitor of some name, in the root of the host or one around it. */
  #named(name: string): Monitor | undefined {
    const found = rootsAround(this.#host).map((root) => root.getElementById(name));
    return found.find(isMonitor)?.monitor;
  }

  #follow(monitor: Monitor | undefined): void {
    if (monitor === this.#monitor) return;
    this.#leave?.();
    this.#monitor = monitor;
    this.#leave = monitor?.follow(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}

function isMonitor(element: Element | null): element is MonitorElement {
  return typeof (element as MonitorElement | null)?.monitor?.follow === 'function';
}

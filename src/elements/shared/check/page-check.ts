import type { ReactiveController } from 'lit';
import type { CheckedElement, CheckedState, CheckPanel } from './check-panel.js';

/** Checks the page for an element that is asked to; what does so is loaded then. */
export class PageCheck implements ReactiveController {
  readonly #host: CheckedElement;
  readonly #state: () => CheckedState;
  #panel: CheckPanel | undefined;

  constructor(host: CheckedElement, state: () => CheckedState) {
    this.#host = host;
    this.#state = state;
  }

  hostUpdated(): void {
    if (this.#host.check) void this.#show();
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#panel?.leave();
    this.#panel = undefined;
  }

  async #show(): Promise<void> {
    const kit = await import('../../check-kit.js').catch(() => undefined);
    if (!kit || !this.#host.check || !this.#host.isConnected) return;
    this.#panel ??= new kit.CheckPanel(this.#host, this.#state);
    await this.#panel.show();
  }
}

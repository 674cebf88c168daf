import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A host without an element: it counts the updates that are asked of it, and runs the steps of a test. */
export class FakeHost implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  updates = 0;
  readonly #controllers: ReactiveController[] = [];

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {}

  requestUpdate(): void {
    this.updates += 1;
  }

  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  update(): void {
    for (const controller of this.#controllers) controller.hostUpdate?.();
  }
}

import type { Load } from '../../controllers/load-controller.js';
import type { ElementState } from '../../controllers/state-controller.js';
import { ChoiceError } from '../../domain/choice.js';

/** What a load leaves on show: its answer, or the last one while the next is on its way or could not be had. */
export function shownOf<Value>(load: Load<Value>): Value | undefined {
  switch (load.state) {
    case 'idle':
      return undefined;
    case 'ready':
      return load.value;
    case 'loading':
      return load.previous;
    case 'failed':
      return load.error instanceof ChoiceError ? undefined : load.previous;
  }
}

/** State of an element whose load is not ready. */
export function stateOfUnready<Value>(load: Exclude<Load<Value>, { state: 'ready' }>): ElementState {
  if (load.state !== 'failed') return 'loading';
  if (load.error instanceof ChoiceError) {
    return load.error.problem.reason === 'no-figures' ? 'empty' : 'failed';
  }
  return load.previous === undefined ? 'failed' : 'stale';
}

import { expect } from 'chai';
import type { Load } from '../../../src/controllers/load-controller.js';
import { ChoiceError } from '../../../src/domain/choice.js';
import { shownOf, stateOfUnready } from '../../../src/elements/shared/load-view.js';

const offline = new Error('offline');
const unknown = new ChoiceError({ attribute: 'area', value: 'X', reason: 'unknown' });
const nothing = new ChoiceError({ attribute: 'period', value: '1848', reason: 'no-figures' });

const cases: readonly (readonly [string, Load<string>, string | undefined, string | undefined])[] = [
  ['before it starts', { state: 'idle' }, undefined, 'loading'],
  ['the first time', { state: 'loading', previous: undefined }, undefined, 'loading'],
  ['the next time', { state: 'loading', previous: 'old' }, 'old', 'loading'],
  ['when it is there', { state: 'ready', value: 'new' }, 'new', undefined],
  ['after a failure', { state: 'failed', error: offline, previous: undefined }, undefined, 'failed'],
  ['after a failure of the next', { state: 'failed', error: offline, previous: 'old' }, 'old', 'stale'],
  ['for an unknown choice', { state: 'failed', error: unknown, previous: 'old' }, undefined, 'failed'],
  ['for a choice without figures', { state: 'failed', error: nothing, previous: 'old' }, undefined, 'empty'],
];

describe('what a load leaves on show', () => {
  for (const [when, load, shown, state] of cases) {
    it(`is ${shown ?? 'nothing'} ${when}`, () => {
      expect(shownOf(load)).to.equal(shown);
    });

    it(`is ${state ?? 'ready'} ${when}`, () => {
      expect(load.state === 'ready' ? undefined : stateOfUnready(load)).to.equal(state);
    });
  }
});

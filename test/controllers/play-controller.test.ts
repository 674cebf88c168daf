import { expect } from 'chai';
import { PlayController } from '../../src/controllers/play-controller.js';
import { FakeHost } from '../support/fake-host.js';

const original = globalThis.matchMedia;

/** A reader who wants motion, or none, and can change that. */
class Preference extends EventTarget {
  matches = false;

  change(matches: boolean): void {
    this.matches = matches;
    this.dispatchEvent(new Event('change'));
  }
}

class Play {
  readonly host = new FakeHost();
  readonly preference = new Preference();
  readonly controller: PlayController;
  steps = 0;
  waiting: (() => void) | undefined;

  constructor(length = 3) {
    globalThis.matchMedia = () => this.preference as unknown as MediaQueryList;
    this.controller = new PlayController(this.host, {
      step: () => {
        this.steps += 1;
        return this.steps < length;
      },
      later: (act) => {
        this.waiting = act;
        return () => {
          this.waiting = undefined;
        };
      },
    });
    this.host.connect();
  }

  pass(): void {
    const act = this.waiting;
    this.waiting = undefined;
    act?.();
  }
}

describe('PlayController', () => {
  afterEach(() => {
    globalThis.matchMedia = original;
  });

  it('steps at once, and goes on after a while', () => {
    const play = new Play();
    play.controller.press();
    play.pass();
    expect([play.steps, play.controller.isPlaying]).to.deep.equal([2, true]);
  });

  it('stops at the end', () => {
    const play = new Play(2);
    play.controller.press();
    play.pass();
    expect([play.steps, play.controller.isPlaying, play.waiting]).to.deep.equal([2, false, undefined]);
  });

  it('stops when it is pressed again', () => {
    const play = new Play();
    play.controller.press();
    play.controller.press();
    expect([play.steps, play.controller.isPlaying, play.waiting]).to.deep.equal([1, false, undefined]);
  });

  it('makes a step at every press for who wants no motion', () => {
    const play = new Play();
    play.preference.change(true);
    play.controller.press();
    play.controller.press();
    expect([play.steps, play.controller.isPlaying]).to.deep.equal([2, false]);
  });

  it('stops when the reader comes to want no motion', () => {
    const play = new Play();
    play.controller.press();
    play.preference.change(true);
    expect(play.controller.isPlaying).to.equal(false);
  });

  it('stops when its element leaves the page', () => {
    const play = new Play();
    play.controller.press();
    play.host.disconnect();
    expect([play.controller.isPlaying, play.waiting]).to.deep.equal([false, undefined]);
  });
});

import { expect } from 'chai';
import { followDensity } from '../../src/canvas/follow-density.js';

const usual = window.matchMedia;

/** A page whose pixels become others when the test says so. */
class Screen {
  readonly queries: (EventTarget & { isFollowed: boolean })[] = [];

  constructor() {
    window.matchMedia = () => {
      const query = Object.assign(new EventTarget(), { isFollowed: false });
      const [add, remove] = [query.addEventListener, query.removeEventListener];
      query.addEventListener = (...listener: Parameters<typeof add>) => {
        query.isFollowed = true;
        add.apply(query, listener);
      };
      query.removeEventListener = (...listener: Parameters<typeof remove>) => {
        query.isFollowed = false;
        remove.apply(query, listener);
      };
      this.queries.push(query);
      return query as unknown as MediaQueryList;
    };
  }

  change(): void {
    for (const query of [...this.queries]) if (query.isFollowed) query.dispatchEvent(new Event('change'));
  }

  get followed(): number {
    return this.queries.filter(({ isFollowed }) => isFollowed).length;
  }
}

afterEach(() => {
  window.matchMedia = usual;
});

describe('followDensity', () => {
  it('tells of every change', () => {
    const screen = new Screen();
    let told = 0;
    followDensity(() => {
      told += 1;
    });
    for (const _ of ['first', 'second']) screen.change();
    expect(told).to.equal(2);
  });

  it('follows one question at a time', () => {
    const screen = new Screen();
    followDensity(() => undefined);
    screen.change();
    expect(screen.followed).to.equal(1);
  });

  it('lets go of the page', () => {
    const screen = new Screen();
    const letGo = followDensity(() => undefined);
    screen.change();
    letGo();
    expect(screen.followed).to.equal(0);
  });
});

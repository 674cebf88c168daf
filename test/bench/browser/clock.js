// Put into every page before its own scripts, the same for all contenders: keeps time within the page.
(() => {
  const LONG_TASK_MS = 50;
  const longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });

  let lastMove = 0;
  addEventListener(
    'pointermove',
    (event) => {
      lastMove = event.timeStamp;
    },
    { capture: true, passive: true },
  );

  /** Settles in the first task after the next frame was handed over. */
  const nextFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    });

  /** Time by which tasks went over what a reader does not notice. */
  const blockingTime = () =>
    longTasks.reduce((sum, { duration }) => sum + Math.max(0, duration - LONG_TASK_MS), 0);
  const longestTask = () => Math.max(0, ...longTasks.map(({ duration }) => duration));

  /** Shows another choice; tells on the wall clock when it was asked. */
  const change = async (place) => {
    await new Promise(requestAnimationFrame);
    const asked = performance.timeOrigin + performance.now();
    await window.contender.change(place);
    await nextFrame();
    return asked;
  };

  /**
   * Waits until the contender names an area, and the frame after.
   * Resolves to the name on show, and to the time since the pointer moved; no time when that took too long.
   */
  const expectName = (wanted, atMostMs) =>
    new Promise((resolve) => {
      const start = performance.now();
      const { contender } = window;
      let timer = 0;
      const check = async () => {
        if (lastMove < start || !contender.named().includes(wanted)) return;
        observer.disconnect();
        clearTimeout(timer);
        await nextFrame();
        resolve({ named: contender.named(), milliseconds: performance.now() - lastMove });
      };
      const observer = new MutationObserver(() => void check());
      for (const root of contender.roots()) {
        observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      }
      timer = setTimeout(() => {
        observer.disconnect();
        resolve({ named: contender.named() });
      }, atMostMs);
    });

  let frames;
  /** Notes the time of every frame from now on. */
  const startFrames = () => {
    const times = [performance.now()];
    frames = times;
    const note = () => {
      if (frames !== times) return;
      times.push(performance.now());
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  };
  const frameTimes = () => ({ times: frames, now: performance.now() });
  const stopFrames = () => {
    frames = undefined;
  };

  /** A box on the page, as plain numbers. */
  const boxOf = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height };
  };

  window.bench = {
    /** What the page was asked to show: written into it by the server of the bench. */
    get settings() {
      return JSON.parse(document.getElementById('settings').textContent);
    },
    boxOf,
    blockingTime,
    longestTask,
    nextFrame,
    change,
    expectName,
    startFrames,
    frameTimes,
    stopFrames,
  };
})();

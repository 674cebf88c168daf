// A limit for what another program may never do.

/** Settles as a promise does, or throws when that takes too long; `what` says what is waited for. */
export function inTime(promise, what, milliseconds) {
  let timer;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Waited ${milliseconds / 1000} s in vain until ${what}.`)),
      milliseconds,
    );
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}

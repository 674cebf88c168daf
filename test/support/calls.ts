/** How often a method is called during an act: what work costs is judged by its pieces, and never by a clock. */
export function callsDuring<Name extends string>(
  owner: Record<Name, (...parts: never[]) => unknown>,
  name: Name,
  act: () => void,
): number {
  const original = owner[name];
  let calls = 0;
  owner[name] = function (this: unknown, ...parts: never[]) {
    calls += 1;
    return original.apply(this, parts);
  };
  try {
    act();
  } finally {
    owner[name] = original;
  }
  return calls;
}

// Runs a property, and watches over what all code shares meanwhile.
import { expect } from 'chai';
import fc from 'fast-check';

/** The same inputs every time; another number tries others. A failure tells its seed and the input, made small. */
const SEED = Number(process.env.HOSTILE_SEED ?? 1_999_010_100);
const RUNS = Number(process.env.HOSTILE_RUNS ?? 200);
/** Of the processor's time, whatever else it does. Nothing here needs a tenth; what does would hang on a larger file. */
const TOO_LONG_MICROSECONDS = 2_000_000;

const SHARED = [Object, Array, String, Number, Map, Set, Error, Function].map(({ prototype }) => prototype);

/** Checks that something holds for every input. */
export function assertAlways<Input>(
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void,
  runs = RUNS,
): void {
  const watch = watchShared();
  const property = fc.property(inputs, (input) => {
    const end = watch();
    check(input);
    end();
  });
  fc.assert(property, parameters(runs));
}

/** The same, of something that takes its time. */
export function assertAlwaysLater<Input>(
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => Promise<void>,
  runs = RUNS,
): Promise<void> {
  const watch = watchShared();
  const property = fc.asyncProperty(inputs, async (input) => {
    const end = watch();
    await check(input);
    end();
  });
  return fc.assert(property, parameters(runs));
}

const parameters = (numRuns: number) => ({ seed: SEED, numRuns, includeErrorInReport: true });

/** What starts to watch a run, and gives what ends it. */
function watchShared(): () => () => void {
  const before = namesOfShared();
  return () => {
    const start = process.cpuUsage();
    return () => {
      expect(process.cpuUsage(start).user, 'microseconds').to.be.below(TOO_LONG_MICROSECONDS);
      expect(namesOfShared(), 'names on prototypes').to.equal(before);
    };
  };
}

function namesOfShared(): string {
  return SHARED.map((shared) => Reflect.ownKeys(shared).map(String).join()).join(';');
}

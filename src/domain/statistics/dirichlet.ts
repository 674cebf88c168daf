import type { Random } from './random.js';

/**
 * Draws weights that add up to 1 from a Dirichlet distribution: gamma variates divided by their sum.
 * @param shapes Concentration per weight, above 0; the expected weights are in their proportion.
 * @param into Where the weights are written; as long as the shapes.
 */
export function drawWeights(shapes: readonly number[], random: Random, into: Float64Array): void {
  let sum = 0;
  shapes.forEach((shape, place) => {
    const variate = drawGamma(shape, random);
    into[place] = variate;
    sum += variate;
  });
  for (let place = 0; place < into.length; place++) into[place] = (into[place] ?? 0) / sum;
}

/**
 * A gamma variate of scale 1, by rejection (Marsaglia & Tsang 2000, "A simple method for generating gamma variables").
 * @param shape Above 0.
 */
export function drawGamma(shape: number, random: Random): number {
  // Below 1 the method does not hold: a variate of one shape up is brought down by a power of a uniform one.
  if (shape < 1) return drawGamma(shape + 1, random) * random() ** (1 / shape);
  const offset = shape - 1 / 3;
  const step = 1 / Math.sqrt(9 * offset);
  for (;;) {
    const normal = drawNormal(random);
    const cube = (1 + step * normal) ** 3;
    if (cube <= 0) continue;
    const bound = normal ** 2 / 2 + offset * (1 - cube + Math.log(cube));
    if (Math.log(random()) < bound) return offset * cube;
  }
}

/** A standard normal variate (Box & Muller 1958). */
function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

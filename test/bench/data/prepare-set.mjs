// Makes what the contenders draw of a data set: the same areas and figures for each, in its own form.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { realDataFolder } from '../../../data-fixtures/real-data.ts';
import { AreaIndex } from '../geometry/area-index.mjs';
import { innerPoints } from '../geometry/inner-points.mjs';
import { coastPoints } from '../picture/registration.mjs';
import { choicesIn, groupsOfOneIndicator, newestPeriod, unlikeChoices } from './choices.mjs';
import { entropyFloor } from './entropy-floor.mjs';
import {
  areasOf,
  countryBorders,
  describeEndpoint,
  fullDetail,
  openEndpoint,
  valuesOf,
} from './read-endpoint.mjs';

const LEVEL = 'buurt';
/** Choices that one map shows in turn, and that small maps show side by side. */
const CHOICES = { inTurn: 3, sideBySide: 6 };
/** A column in which fewer areas have a figure is no map to measure. */
const FILLED = 0.5;
/** Digits of a degree in GeoJSON: about a metre. */
const DIGITS = 1e5;

/**
 * Writes GeoJSON and values for the contenders to a folder.
 * @returns The set with its choices, areas by place, and the sample points of a picture.
 */
export async function prepareSet(name, set, endpoint, folder) {
  const source = openEndpoint(endpoint);
  const catalogue = await describeEndpoint(source);
  const all = await fillChoices(source, catalogue, set.period ?? newestPeriod(catalogue, LEVEL));
  const choices = unlikeChoices(all, CHOICES.inTurn);
  const groups = groupsOfOneIndicator(all, CHOICES.sideBySide);
  const [{ question, areas }] = choices;
  const features = toFeatures(await outlinesOf(set, source, question), areas);
  await writeGeoJson(folder, features);
  const index = new AreaIndex(features);
  return {
    ...set,
    name,
    country: catalogue.country.code,
    shown: await writeFigures(folder, 'in-turn', choices),
    sideBySide: await writeFigures(folder, 'side-by-side', groups),
    areas: features.length,
    vertices: countVertices(features),
    index,
    coast: coastPoints(index),
    floor: await floorOf(source, question.edition, catalogue.country.code),
    ...samplePoints(index, choices[0].values),
  };
}

async function fillChoices(source, catalogue, period) {
  const choices = [];
  for (const choice of choicesIn(catalogue, LEVEL, period)) {
    const areas = await areasOf(source, choice.question.edition, LEVEL);
    choices.push({ ...choice, areas, values: await valuesOf(source, choice.question, areas) });
  }
  const filled = choices.filter(
    ({ values, areas }) => Object.keys(values).length >= FILLED * areas.codes.length,
  );
  if (filled.length < CHOICES.inTurn)
    throw new Error(`Too few figures for the level "${LEVEL}" in ${period}.`);
  return filled;
}

/** Writes the values of choices for who does not read the endpoint; tells what to show and in which files it is. */
async function writeFigures(folder, kind, choices) {
  const files = choices.map((_, place) => `${kind}-${place}.json`);
  await Promise.all(
    choices.map(({ values }, place) => writeFile(join(folder, files[place]), JSON.stringify(values))),
  );
  return {
    files,
    choices: choices.map(({ attributes }) => attributes),
    values: choices.map(({ values }) => values),
  };
}

function outlinesOf({ boundaries }, source, { edition }) {
  return boundaries ? boundaries(realDataFolder()) : fullDetail(source, edition, LEVEL);
}

function toFeatures(outlines, { codes, names }) {
  const nameOf = new Map(codes.map((code, place) => [code, names[place]]));
  return outlines.filter(isArea).flatMap(({ code, geometry }) => {
    const name = nameOf.get(code);
    return name === undefined
      ? []
      : [{ type: 'Feature', properties: { code, name }, geometry: roundGeometry(geometry) }];
  });
}

function isArea({ geometry }) {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

function roundGeometry({ type, coordinates }) {
  const round = (part) =>
    typeof part[0] === 'number'
      ? part.slice(0, 2).map((one) => Math.round(one * DIGITS) / DIGITS)
      : part.map(round);
  return { type, coordinates: round(coordinates) };
}

async function writeGeoJson(folder, features) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'areas.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
}

/** Bytes that the coordinates of the country's borders cannot go below; undefined without borders. */
async function floorOf(source, edition, country) {
  const borders = await countryBorders(source, edition, country, LEVEL);
  return borders && entropyFloor(borders);
}

function countVertices(features) {
  return features.reduce((sum, { geometry }) => sum + geometry.coordinates.flat(Infinity).length / 2, 0);
}

/** Distance from a sample point to the border of its area, as a part of the country's height: a pixel of 700. */
const SAMPLE_ROOM = 1 / 700;
const CHECK_CELLS = 24;
const SAMPLE_CELLS = 8;

/** Some 30 points that tell when a picture is complete, and hundreds that tell whether it is right. */
function samplePoints(index, values) {
  const [, top, , bottom] = index.box;
  const hasFigure = ({ code }) => code in values;
  const points = (cells) => innerPoints(index, cells, SAMPLE_ROOM * (bottom - top)).filter(hasFigure);
  return { samples: points(SAMPLE_CELLS), checks: points(CHECK_CELLS) };
}

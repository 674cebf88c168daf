import type { CatalogueFile } from '../../src/data/endpoint/catalogue-file.js';
import { aCatalogue } from './builders.js';

/** Content hash that all files of {@link aCatalogueFile} carry. */
export const BUNDLE = '1a2b3c4d';

/** A catalogue as it stands in its file. */
export function aCatalogueFile(changes: Partial<CatalogueFile> = {}): CatalogueFile {
  const bundle = (path: string) => ({ path, bundle: BUNDLE });
  return {
    format: 'buurtmonitor/catalogue@1',
    ...aCatalogue(),
    files: {
      areas: { '2021': bundle('areas/2021-1a2b3c4d/{level}.json') },
      outlines: { '2021': bundle('outlines/2021-1a2b3c4d/{scope}.json') },
      figures: { participation: bundle('figures/participation-1a2b3c4d/{origin}/{period}/{level}.json') },
      profiles: bundle('profiles/1a2b3c4d/{area}.json'),
    },
    ...changes,
  };
}

export function anAreasFile(changes: object = {}): object {
  return {
    format: 'buurtmonitor/areas@1',
    bundle: BUNDLE,
    edition: '2021',
    level: 'gemeente',
    codes: ['GM0363', 'GM0599', 'GM0344'],
    names: ['Amsterdam', 'Rotterdam', 'Utrecht'],
    ...changes,
  };
}

export function aFiguresFile(changes: object = {}): object {
  return {
    format: 'buurtmonitor/figures@1',
    bundle: BUNDLE,
    indicator: 'participation',
    origin: 'total',
    period: '2021',
    edition: '2021',
    level: 'gemeente',
    values: [65.3, null, 70],
    absences: [[1, 'withheld']],
    ...changes,
  };
}

export function aProfileFile(changes: object = {}): object {
  return {
    format: 'buurtmonitor/profile@1',
    bundle: BUNDLE,
    area: 'GM0363',
    tables: [
      {
        edition: '2021',
        areas: ['NL00', 'GM0363', 'BU03630000'],
        names: ['Nederland', 'Amsterdam', 'Kop Zeedijk'],
        columns: [{ indicator: 'participation', origin: 'total', period: '2021', values: [60, 65.3, 61.2] }],
      },
    ],
    ...changes,
  };
}

/** Two squares side by side that share their middle border. */
export function anOutlinesFile(changes: object = {}): object {
  const square = (id: string, arcs: number[][]) => ({ type: 'Polygon', id, arcs });
  return {
    format: 'buurtmonitor/outlines@1',
    bundle: BUNDLE,
    edition: '2021',
    type: 'Topology',
    transform: { scale: [0.1, 0.1], translate: [4, 52] },
    arcs: [
      [
        [1, 0],
        [0, 1],
      ],
      [
        [1, 1],
        [-1, 0],
        [0, -1],
        [1, 0],
      ],
      [
        [1, 0],
        [1, 0],
        [0, 1],
        [-1, 0],
      ],
    ],
    objects: {
      gemeente: {
        type: 'GeometryCollection',
        geometries: [square('GM0363', [[0, 1]]), square('GM0599', [[2, -1]])],
      },
    },
    ...changes,
  };
}

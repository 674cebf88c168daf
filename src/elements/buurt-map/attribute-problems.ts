import { AREA_LEVELS } from '../../domain/area.js';
import type { ChoiceProblem } from '../../domain/choice.js';
import { CLASS_COUNTS, type ClassMethod, readClassMethod } from '../../drawing/class-method.js';

/** The element's own attributes, as they were written. */
export interface MapAttributes {
  readonly level: string;
  readonly classes: string;
  readonly classCount: number;
}

/** How to divide into classes: as was asked, or as usual where that cannot be read. */
export function classMethodOf({
  classes,
  classCount,
}: Pick<MapAttributes, 'classes' | 'classCount'>): ClassMethod {
  return readClassMethod(classes, classCount) ?? { kind: 'quantile', count: CLASS_COUNTS.usual };
}

/** What cannot be followed in the element's own attributes; the map is drawn without it. */
export function attributeProblems(attributes: MapAttributes): readonly ChoiceProblem[] {
  const { level, classes, classCount } = attributes;
  const isLevel = level === '' || AREA_LEVELS.some((known) => known === level);
  const isMethod = readClassMethod(classes, classCount) !== undefined;
  return [
    ...(isLevel ? [] : [{ attribute: 'level', value: level, reason: 'unknown' as const }]),
    ...(isMethod ? [] : [{ attribute: 'classes', value: classes, reason: 'unknown' as const }]),
  ];
}

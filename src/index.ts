// What a page with its own script imports: the elements as classes, and what a source of its own has to answer with.
// Registers nothing.
export type { ElementState, StateChangeEvent } from './controllers/state-controller.js';
export { EndpointError, type EndpointFault } from './data/endpoint/endpoint-error.js';
export { EndpointSource } from './data/endpoint/endpoint-source.js';
export type { StatisticsSource } from './data/statistics-source.js';
export type { Area, AreaLevel, Continuity, Edition } from './domain/area.js';
export type { AreaList } from './domain/area-list.js';
export { type Borders, OUTSIDE } from './domain/borders.js';
export type { Catalogue, Defaults } from './domain/catalogue.js';
export { ChoiceError, type ChoiceProblem } from './domain/choice.js';
export type {
  Coverage,
  CoveredPeriod,
  Direction,
  Indicator,
  Theme,
  Unit,
  UnitKind,
} from './domain/indicator.js';
export type { LevelFigures, LevelQuestion } from './domain/level-figures.js';
export type { Language, LocalText } from './domain/local-text.js';
export {
  type Absence,
  type AbsenceReason,
  absence,
  type Figure,
  figure,
  type Observation,
} from './domain/observation.js';
export { type AbsenceRun, ObservationColumn } from './domain/observation-column.js';
export { EVERYBODY, type Origin, type OriginGroup, type OriginScheme, TOTAL } from './domain/origin.js';
export type { AreaShape, Outlines, Position, Ring } from './domain/outlines.js';
export type { Profile, ProfileColumn, ProfileTable } from './domain/profile.js';
export type { Selection, SelectionPart } from './domain/selection.js';
export { AreaPicker } from './elements/area-picker/area-picker.js';
export { AreaProfile } from './elements/area-profile/area-profile.js';
export { AreaReport } from './elements/area-report/area-report.js';
export { BuurtMap } from './elements/buurt-map/buurt-map.js';
export { BuurtMonitor, type MonitorChangeEvent } from './elements/buurt-monitor/buurt-monitor.js';
export { EmbedBuilder } from './elements/embed-builder/embed-builder.js';
export { FactorIndex } from './elements/factor-index/factor-index.js';
export { IndicatorCompare } from './elements/indicator-compare/indicator-compare.js';
export { IndicatorPicker } from './elements/indicator-picker/indicator-picker.js';
export { IndicatorScatter } from './elements/indicator-scatter/indicator-scatter.js';
export { IndicatorTable } from './elements/indicator-table/indicator-table.js';
export { IndicatorTrend } from './elements/indicator-trend/indicator-trend.js';
export { OriginBreakdown } from './elements/origin-breakdown/origin-breakdown.js';
export { OriginPicker } from './elements/origin-picker/origin-picker.js';
export { type IndexSelectEvent, OriginSpread } from './elements/origin-spread/origin-spread.js';
export { PeriodSlider } from './elements/period-slider/period-slider.js';
export type {
  AreaEvent,
  CompareSelectEvent,
  EmbedCopyEvent,
  IndicatorSelectEvent,
  OriginSelectEvent,
  PeriodSelectEvent,
  RecipeChangeEvent,
  ThemeOpenEvent,
} from './elements/shared/events.js';
export { VERSION } from './elements/shared/version.js';
export { ViewLinks } from './elements/view-links/view-links.js';

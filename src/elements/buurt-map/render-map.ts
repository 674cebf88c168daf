import { html, nothing, type TemplateResult } from 'lit';
import { levelWords } from '../../text/area-words.js';
import { frameWords } from '../../text/frame-words.js';
import { describeMapNote } from '../../text/map-notes.js';
import { mapWords } from '../../text/map-words.js';
import type { MapScene } from './map-scene.js';
import { readerKit } from './reader-tools.js';
import { renderHatching } from './render-hatching.js';
import { type Legend, renderLegend } from './render-legend.js';
import { renderInvite } from './render-panel.js';
import { renderStage, renderTrail, type Stage, type TrailStep } from './render-stage.js';

/** What the buttons of a map ask. */
export interface MapButtons {
  /** Opens an area of the map. */
  readonly open: (code: string) => void;
  /** Selects nothing. */
  readonly clear: () => void;
  /** Goes to the map of the country. */
  readonly leave: () => void;
}

/** What a reader can do with a map. */
export interface MapActions extends MapButtons, Pick<Stage, 'onKey' | 'onBlur' | 'zoomBy' | 'reset'> {}

/** The whole graphic: trail, map, selected area and legend. */
export function renderMap(scene: MapScene, actions: MapActions): TemplateResult {
  const isDrawn = scene.gathered.view.outlines !== undefined;
  return html`${scene.problems.map(
    (problem) => html`<p class="message" role="status">${frameWords[scene.language].problem(problem)}</p>`,
  )}
  ${renderTrail(trailOf(scene, actions), scene.language)}
  <div class="layout">
    ${isDrawn ? renderStage(stageOf(scene, actions)) : renderNoOutlines(scene)}
    <div class="side">
      ${isDrawn || scene.selection ? panelOf(scene, actions) : nothing} ${isDrawn ? renderLegend(legendOf(scene)) : nothing}
    </div>
  </div>
  ${renderHatching()}`;
}

function renderNoOutlines({ gathered, language }: MapScene): TemplateResult {
  const { edition } = gathered.choice.period;
  return html`<p class="message">${describeMapNote({ kind: 'no-outlines', edition }, language)}</p>`;
}

function stageOf(scene: MapScene, actions: MapActions): Stage {
  const { language, gathered, scopeName } = scene;
  const areas = levelWords[language][gathered.view.level].many;
  const label = mapWords[language].mapOf(areas, scopeName);
  const canOpen = scene.inside !== undefined && !scene.isOfParts;
  return { ...actions, label, canOpen, isStill: scene.isStill, language };
}

/** The country, the gemeente one is in, and the selected area; each step but the last leads back. */
function trailOf(scene: MapScene, { leave, clear }: MapActions): readonly TrailStep[] {
  const { selection, isInside, scopeName } = scene;
  const here = isInside ? [{ name: scopeName, go: clear }] : [];
  const country = { name: scene.country.name, go: isInside ? leave : clear };
  const steps = [country, ...here, ...(selection ? [{ name: selection.name, go: clear }] : [])];
  return steps.map(({ name, go }, index) => (index < steps.length - 1 ? { name, go } : { name }));
}

/** The selected area; before there is one, and as long as nobody can tell of it, how to select one. */
function panelOf(scene: MapScene, { open, clear }: MapActions): TemplateResult {
  const { language, inside, selection, selectedKey } = scene;
  const words = levelWords[language];
  const canOpen = inside !== undefined;
  const reader = readerKit();
  const facts = selectedKey === undefined ? undefined : reader?.factsOf(scene, selectedKey);
  if (!reader || !facts) return renderInvite(words[scene.gathered.view.level].one, canOpen, language);
  return reader.renderSelection({
    facts,
    parts: words[inside ?? 'buurt'].many,
    canOpen,
    language,
    opens: selection && scene.isOfParts ? scene.gemeenteAround(selection)?.name : undefined,
    open: () => selectedKey !== undefined && open(selectedKey),
    clear,
  });
}

/** What the legend of a map says. */
export function legendOf(scene: MapScene): Legend {
  const { drawing, language, gathered } = scene;
  return {
    entries: drawing.legend(scene.references),
    indicator: gathered.choice.indicator,
    areas: levelWords[language][gathered.view.level].many,
    centre: drawing.classes.centre,
    country: scene.country.name,
    current: drawing.classOf(scene.selectedKey),
    language,
  };
}

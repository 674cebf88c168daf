import type { Language } from '../../domain/local-text.js';
import type { AreaOrder, WeighedArea, Weighing } from '../../domain/weighing/weighed-areas.js';
import { LINE_COLOUR, LINE_WIDTH, MUTED, STYLES } from '../../drawing/picture/picture-styles.js';
import { TextColumn } from '../../drawing/picture/text-column.js';
import type { Graphic, Room, Told } from '../../drawing/scene/graphic.js';
import type { Shape } from '../../drawing/scene/scene.js';
import { formatCount, formatNumber } from '../../text/numbers.js';
import type { Gathered } from '../shared/presentation.js';
import { COLUMNS, factorSign, type Tools, tellArea } from './tell-area.js';

/** How a reader has the areas listed, and which he looks at. */
interface Shown {
  readonly order: AreaOrder;
  /** Code of the area that is looked at. */
  readonly selected: string;
}

interface Drawn extends Shown {
  readonly weighing: Weighing;
  readonly tools: Tools;
  readonly language: Language;
}

const GAP = 8;
const SIGN_INDENT = 26;

/** A weighing for a picture: that it is a choice, the recipe, and the areas with how sure their places are. */
export function weighingGraphic(
  { view }: Gathered<Weighing>,
  shown: Shown,
  tools: Tools,
  language: Language,
): Graphic {
  const drawn = { ...shown, weighing: view, tools, language };
  return {
    tell: (room) => {
      const recipe = tellRecipe(drawn, room);
      if (tools.explainUnweighable(view, language)) return recipe;
      const areas = tellAreas(drawn, recipe.height + GAP, room);
      return { shapes: [...recipe.shapes, ...areas.shapes], height: areas.height };
    },
  };
}

/** What counts, which way, and how heavily; with the words that give the same weighing again. */
function tellRecipe({ weighing, tools, language }: Drawn, { width, measure }: Room): Told {
  const { recipe, factors } = weighing.resolved;
  const words = tools.recipeWords[language];
  const column = new TextColumn({ x: 0, y: 0, width }, measure);
  column.write(tools.weighingWords[language].choice, STYLES.sentence);
  column.skip(GAP);
  column.write(words.legend, STYLES.strong);
  const shares = tools.weightsOf(recipe);
  for (const [place, factor] of factors.entries()) {
    const { direction } = recipe.factors[place] ?? {};
    const share = words.share(`${formatNumber((shares[place] ?? 0) * 100, 0, language)}%`);
    const name = tools.nameFactor(factor, language);
    const period = factor.series ? ` (${factor.series.period.id})` : '';
    column.skip(3);
    column.shapes.push(...factorSign(place, { x: 0, y: column.end, width: 18, height: 15 }));
    const way = direction === 'risk' ? words.raises : words.lowers;
    column.write(`${name}${period}: ${way}; ${share}`, STYLES.label, { indent: SIGN_INDENT });
  }
  column.skip(3);
  column.write(`${words.text}: ${tools.formatRecipe(recipe)}`, STYLES.small);
  return { shapes: column.shapes, height: column.end };
}

function tellAreas(drawn: Drawn, top: number, room: Room): Told {
  const { weighing, order, selected, tools, language } = drawn;
  const head = tellHead(drawn, top, room);
  const shapes: Shape[] = [...head.shapes];
  let end = head.height;
  const tellsOverlap = order === 'place';
  const options = { weighing, scale: tools.scoreScale(weighing), tellsOverlap, tools, language };
  const put = (one: WeighedArea): void => {
    const told = tellArea(one, one.area.code === selected, options, room);
    shapes.push({ kind: 'group', x: 0, y: end, shapes: told.shapes });
    end += told.height;
  };
  if (order !== 'groups') for (const one of tools.inOrder(weighing, order)) put(one);
  else {
    for (const group of tools.PLACE_GROUPS) {
      const within = weighing.areas.filter((one) => tools.placeGroupOf(one) === group);
      if (within.length === 0) continue;
      const column = new TextColumn({ x: 0, y: end + GAP, width: room.width }, room.measure);
      const name = tools.weighingWords[language].groups[group];
      column.write(`${name} (${formatCount(within.length, language)})`, STYLES.strong);
      shapes.push(...column.shapes);
      end = column.end + GAP / 2;
      for (const one of within) put(one);
    }
  }
  return { shapes, height: end };
}

/** What stands where. */
function tellHead({ weighing, tools, language }: Drawn, top: number, { width, measure }: Room): Told {
  const words = tools.weighingWords[language];
  const scored = weighing.areas.find(tools.isScored);
  const last = formatCount(scored?.score.ranked ?? 0, language);
  const [where, made] = [COLUMNS.where, COLUMNS.made].map(
    ([from, to]) => new TextColumn({ x: width * from, y: top, width: width * (to - from) }, measure),
  );
  if (!where || !made) return { shapes: [], height: top };
  where.write(words.intervalHead, { ...STYLES.strong, size: 11 });
  where.writeAside(`${last} · ${words.lowest}`, STYLES.small);
  where.write(`1 · ${words.highest}`, STYLES.small);
  made.write(words.contribution, { ...STYLES.strong, size: 11 });
  made.writeAside('+', { ...STYLES.small, colour: MUTED });
  made.write('−', STYLES.small);
  const end = Math.max(where.end, made.end) + 3;
  const rule: Shape = { kind: 'rect', fill: LINE_COLOUR, box: { x: 0, y: end, width, height: LINE_WIDTH } };
  return { shapes: [...where.shapes, ...made.shapes, rule], height: end + 3 };
}

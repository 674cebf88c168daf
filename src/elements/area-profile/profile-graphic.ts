import type { ProfileView } from '../../data/gather-profile.js';
import type { ProfileRow, ProfileTheme } from '../../domain/area-profile/profile-rows.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { LINE_COLOUR, STUB_EDGE, STUB_FILL, STYLES } from '../../drawing/picture/picture-styles.js';
import { TextColumn } from '../../drawing/picture/text-column.js';
import type { Graphic, Room, Told } from '../../drawing/scene/graphic.js';
import type { Shape } from '../../drawing/scene/scene.js';
import { describeBase } from '../../text/describe-choice.js';
import { formatObservation } from '../../text/observation-words.js';
import { capitalise, listOf, readText } from '../../text/translations.js';
import type { Gathered } from '../shared/presentation.js';
import { stripSigns, tellStrip } from './tell-strip.js';

/** What the page is drawn with; imported here it would be cut out of the file that a first picture needs. */
type Tools = typeof import('./profile-kit.js');

interface Drawn {
  readonly gathered: Gathered<ProfileView>;
  /** The comparable areas in a few words; empty where there are none. */
  readonly areas: string;
  readonly picked: string;
  readonly tools: Tools;
  readonly language: Language;
}

/** Where the columns begin and end, as parts of the width: names, strips, and words. */
const COLUMNS = { lead: 0.3, strip: [0.32, 0.64], words: 0.67 } as const;

const GAP = 10;
const ROW_GAP = 6;
const SIGN = 26;
const STUB = { width: 30, height: 12 } as const;

/**
 * A profile for a picture: all themes, each figure with its place among comparable areas as far as that is known.
 * @param picked The indicator that is picked out.
 */
export function profileGraphic(
  gathered: Gathered<ProfileView>,
  picked: string,
  tools: Tools,
  language: Language,
): Graphic {
  const drawn = { gathered, picked, tools, language, areas: tools.nameAreas(gathered, language) };
  return {
    tell: (room) => {
      const shapes: Shape[] = [];
      let height = 0;
      const put = (told: Told): void => {
        shapes.push({ kind: 'group', x: 0, y: height, shapes: told.shapes });
        height += told.height;
      };
      if (drawn.areas) put(tellKey(drawn, room));
      for (const theme of gathered.view.themes) {
        put(tellHead(theme, drawn, room));
        for (const row of theme.rows) put(tellRow(row, drawn, room));
      }
      return { shapes, height };
    },
  };
}

/** What areas the strips are of, and what their signs mean. */
function tellKey({ areas, tools, language }: Drawn, { width, measure }: Room): Told {
  const words = tools.profileWords[language];
  const column = new TextColumn({ x: 0, y: 0, width }, measure);
  column.write(words.detail(words.compareWith, areas), STYLES.label);
  column.skip(ROW_GAP);
  const entries = { own: words.keyOwn, half: words.keyHalf, median: words.keyMedian };
  for (const [kind, label] of Object.entries(entries)) {
    const signs = stripSigns(0, column.end + STYLES.remark.size * 0.65);
    column.shapes.push(signs[kind as keyof typeof entries]);
    column.write(label, STYLES.remark, { indent: SIGN });
  }
  return { shapes: column.shapes, height: column.end + GAP };
}

function tellHead(theme: ProfileTheme, { gathered, tools, language }: Drawn, { width, measure }: Room): Told {
  const column = new TextColumn({ x: 0, y: 0, width }, measure);
  column.rule(LINE_COLOUR);
  column.skip(ROW_GAP);
  column.write(readText(theme.theme.label, language), { ...STYLES.strong, size: 14 });
  if (theme.rows.length > 0) {
    column.write(capitalise(tools.describeTally(theme.rows, gathered.catalogue, language)), STYLES.remark);
  }
  if (theme.without.length > 0) {
    const names = theme.without.map(({ label }) => readText(label, language));
    column.write(tools.profileWords[language].without(listOf(names, language)), STYLES.remark);
  }
  return { shapes: column.shapes, height: column.end + ROW_GAP };
}

function tellRow(row: ProfileRow, drawn: Drawn, room: Room): Told {
  const { width, measure } = room;
  const lead = new TextColumn({ x: 0, y: 0, width: width * COLUMNS.lead }, measure);
  const isPicked = row.indicator.id === drawn.picked;
  lead.write(readText(row.indicator.label, drawn.language), isPicked ? STYLES.strong : STYLES.label);
  lead.write(row.period.id, STYLES.small);
  const strip = tellPlace(row, drawn, room);
  const words = tellWords(row, isPicked, drawn, room);
  const end = Math.max(lead.end, strip.height, words.end);
  const caveat = tellCaveat(row, end, drawn, room);
  return {
    shapes: [...lead.shapes, ...strip.shapes, ...words.shapes, ...caveat.shapes],
    height: caveat.end + ROW_GAP,
  };
}

/** The strip; hatched where the figure is absent, empty where its place is not known. */
function tellPlace(
  row: ProfileRow,
  { gathered, areas, tools, language }: Drawn,
  { width, measure }: Room,
): Told {
  const [from, to] = COLUMNS.strip;
  const place = { x: width * from, y: 0, width: width * (to - from) };
  if (!isFigure(row.measurement.observation)) {
    const stroke = STUB_EDGE;
    return {
      shapes: [{ kind: 'rect', box: { ...STUB, x: place.x, y: 2 }, fill: STUB_FILL, stroke }],
      height: STUB.height,
    };
  }
  const strip = areas && tools.stripOf(row, gathered.view.standings.of(row));
  return strip ? tellStrip(strip, place, tools, measure, language) : { shapes: [], height: 0 };
}

function tellWords(row: ProfileRow, isPicked: boolean, drawn: Drawn, { width, measure }: Room): TextColumn {
  const { gathered, areas, tools, language } = drawn;
  const { observation } = row.measurement;
  const x = width * COLUMNS.words;
  const column = new TextColumn({ x, y: 0, width: width - x }, measure);
  const isAbsent = !isFigure(observation);
  column.write(
    formatObservation(observation, row.indicator, language),
    isPicked ? STYLES.strong : STYLES.label,
  );
  if (!isAbsent && observation.base !== undefined) {
    column.write(describeBase(observation.base, language), STYLES.small);
  }
  const standing = gathered.view.standings.of(row);
  // That a place can be asked for is of no use on a picture.
  const isKnown = standing.state !== 'idle' && standing.state !== 'loading';
  const said = tools.wordsBeside({
    row,
    standing,
    areas: isKnown ? areas : '',
    catalogue: gathered.catalogue,
    isEager: false,
    isPicked,
    isOpen: false,
    pick: () => undefined,
    language,
  });
  for (const { words, remark } of said) column.write(remark ? `${words}, ${remark}` : words, STYLES.remark);
  return column;
}

/** A warning stands with every view of its indicator. */
function tellCaveat(
  { indicator }: ProfileRow,
  y: number,
  { tools, language }: Drawn,
  room: Room,
): TextColumn {
  const { detail, caveat: label } = tools.profileWords[language];
  const column = new TextColumn({ x: 0, y, width: room.width }, room.measure);
  if (indicator.caveat) column.write(detail(label, readText(indicator.caveat, language)), STYLES.small);
  return column;
}

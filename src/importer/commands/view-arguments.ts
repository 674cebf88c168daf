import { parseArgs } from 'node:util';
import { type GatheredView, gatherMade } from '../../data/gather-made.js';
import { ChoiceError } from '../../domain/choice.js';
import { type EmbedView, embedAttributes } from '../../domain/embed-view.js';
import type { Language } from '../../domain/local-text.js';
import { languageOf } from '../../text/translations.js';
import { InputError, UsageError } from '../failure.js';
import { ReadSource } from '../snippet/read-source.js';
import { endpointReader } from '../validate/endpoint-reader.js';

/** Attributes that say all by being there. */
const SWITCHES: ReadonlySet<string> = new Set(['check', 'static', 'fixed', 'gap']);

/** Those that say more on another tag. */
const SWITCHES_OF: Readonly<Record<string, string>> = { 'origin-breakdown': 'open' };

const NEVER = new AbortController().signal;

/** A view as the arguments of a command tell it. */
export interface ToldView {
  readonly view: EmbedView;
  readonly language: Language;
  /** The command's own options. */
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Where the command reads the figures. */
  readonly place: string;
}

/**
 * Reads `<tag> --endpoint … --area …`, with the options of the command itself.
 * @param tags Those that the command knows.
 * @throws {UsageError} where the tag or an option is none.
 */
export function readView(args: readonly string[], own: readonly string[], tags: readonly string[]): ToldView {
  const [tag = '', ...rest] = args;
  const known = embedAttributes(tag);
  if (!tags.includes(tag)) throw new UsageError(`expected one of ${tags.join(', ')}, found "${tag}"`);
  const { values } = parseArgs({ args: rest, options: optionsOf(tag, [...known, ...own, 'data']) });
  const texts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
  const { endpoint } = texts;
  if (!endpoint) throw new UsageError('expected --endpoint <address>, as the page will name it');
  return {
    view: {
      tag,
      attributes: known.flatMap((name) => (texts[name] === undefined ? [] : [[name, texts[name]] as const])),
    },
    language: languageOf(texts.lang ?? 'nl'),
    options: Object.fromEntries(own.map((name) => [name, texts[name]])),
    place: texts.data ?? endpoint,
  };
}

/** Gathers what a view is made with; an attribute that cannot be followed is a mistake in what the command was told. */
export async function figuresOf({ view, place }: ToldView): Promise<GatheredView> {
  const source = new ReadSource(endpointReader(place));
  try {
    return await gatherMade(view.tag, new Map(view.attributes), source, NEVER);
  } catch (error) {
    if (error instanceof ChoiceError) throw new InputError({ file: place }, error.message);
    throw error;
  }
}

/** The number that an option gives. */
export function readSize(name: string, text: string | undefined, usual: number): number {
  const size = text === undefined ? usual : Number(text);
  if (Number.isInteger(size) && size > 0) return size;
  throw new UsageError(`--${name}: expected a number of pixels, found "${text}"`);
}

/** An address that stands on its own, for what is read away from the page. */
export function readAddress(name: string, text: string | undefined): string {
  if (text && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new UsageError(`expected --${name} <address>, beginning with https://`);
}

function optionsOf(tag: string, names: readonly string[]) {
  const isSwitch = (name: string) => SWITCHES.has(name) || SWITCHES_OF[tag] === name;
  return Object.fromEntries(
    names.map((name) => [name, { type: isSwitch(name) ? ('boolean' as const) : ('string' as const) }]),
  );
}

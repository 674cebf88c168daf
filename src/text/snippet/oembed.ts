import { type Frame, writeFrame } from './write-html.js';

/** An oEmbed answer of type `rich`, as version 1.0 has it. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The oEmbed answer for a view: a frame, for whoever asks what to put for its address.
 * @param provider Name of who publishes the figures.
 */
export function oembedOf(frame: Frame & { readonly width: number }, provider: string): Oembed {
  return {
    version: '1.0',
    type: 'rich',
    title: frame.title,
    provider_name: provider,
    provider_url: new URL('/', frame.page).href,
    html: writeFrame(frame),
    width: frame.width,
    height: frame.height,
  };
}

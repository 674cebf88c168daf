import { LANGUAGES, type Language, type LocalText } from '../domain/local-text.js';

/** The same words in every language: a missing one does not compile. */
export type Translations<Words> = Readonly<Record<Language, Words>>;

/** The language a `lang` attribute asks for: English for `en…`, otherwise Dutch. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? 'nl';
}

/** An endpoint's text in a language, or in Dutch where the publisher gives no other. */
export function readText(text: LocalText, language: Language): string {
  return text[language] ?? text.nl;
}

/** Fills `{name}` in a template; a name without a value stays as it is, so that the gap is seen. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}/g, (gap, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? gap) : gap,
  );
}

/** A text with its first letter made a capital, to start a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const AND: Translations<string> = { nl: 'en', en: 'and' };

/** Joins parts as a language lists them: `a, b en c`. The browser's own way takes as long to load as a map to decode. */
export function listOf(parts: readonly string[], language: Language): string {
  const [last = '', ...before] = parts.toReversed();
  return before.length > 0 ? `${before.toReversed().join(', ')} ${AND[language]} ${last}` : last;
}

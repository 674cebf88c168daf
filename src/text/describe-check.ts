import type { Language } from '../domain/local-text.js';
import { checkWords } from './check-words.js';
import type { PageFinding } from './page-finding.js';

/** Says what was found, and what to do about it. */
export function describeFinding(finding: PageFinding, language: Language): string {
  const say = checkWords[language].finding[finding.kind] as (finding: PageFinding) => string;
  return say(finding);
}

/** What a report is about. */
export interface CheckedTag {
  /** The tag as it stands on the page, without what is in it. */
  readonly tag: string;
  readonly version: string;
  readonly page: string;
  readonly browser: string;
}

/** The findings as a text to send to whoever can do something about them. */
export function writeCheckReport(
  { tag, version, page, browser }: CheckedTag,
  findings: readonly PageFinding[],
  language: Language,
): string {
  const words = checkWords[language];
  const said = findings.map((finding) => `- ${describeFinding(finding, language)}`);
  return [
    `${words.heading}: ${tag}`,
    `Buurtmonitor ${version}`,
    `${words.page}: ${page}`,
    `${words.browser}: ${browser}`,
    '',
    ...(said.length > 0 ? said : [words.fine]),
  ].join('\n');
}

import type { Translations } from './translations.js';

/** What may be wrong with an endpoint, for whoever looks after a page. */
export type Trouble =
  | 'insecure'
  | 'policy'
  | 'redirected'
  | 'no-permission'
  | 'passed'
  | 'unreachable'
  | 'offline'
  | 'stalled'
  | 'busy'
  | 'refused'
  | 'not-found'
  | 'no-catalogue'
  | 'web-page'
  | 'damaged'
  | 'other-release'
  | 'newer-format';

/** Where it happened. */
export interface TroubledPlace {
  /** The file, in full; and its server, as a policy names it. */
  readonly address: string;
  readonly server: string;
  /** Site of the page. */
  readonly page: string;
}

/** What to do about it. */
export type AdviceWords = Readonly<Record<Trouble, (place: TroubledPlace) => string>>;

/** Dutch and English advice on an endpoint that cannot be read. */
export const adviceWords: Translations<AdviceWords> = {
  nl: {
    insecure: ({ address }) =>
      `Deze pagina is beveiligd (https) en ${address} niet: browsers blokkeren dat. Zet de cijfers op een adres dat met https:// begint, en vul dat in bij endpoint.`,
    policy: ({ server }) =>
      `De Content-Security-Policy van deze pagina blokkeert ${server}. Voeg dat toe aan de richtlijn connect-src.`,
    redirected: ({ address }) =>
      `${address} stuurt door naar een adres dat deze pagina niet kan lezen. Vul bij endpoint het adres in waar de cijfers werkelijk staan. Laat die server Access-Control-Allow-Origin sturen, en noem hem in connect-src als de pagina een Content-Security-Policy heeft.`,
    'no-permission': ({ server, page }) =>
      `${server} antwoordt, maar geeft pagina’s van ${page} geen toestemming. Laat die server bij elk antwoord, ook bij fouten en doorverwijzingen, de kop Access-Control-Allow-Origin: * sturen.`,
    passed: ({ server }) =>
      `${server} antwoordt nu wel: probeer het opnieuw. Gebeurt dit vaker, dan valt de verbinding met die server weg.`,
    unreachable: ({ server, address }) =>
      `Van ${server} komt geen antwoord. Controleer het adres (${address}), of de server aan staat, en of hij Access-Control-Allow-Origin stuurt.`,
    offline: () =>
      'Dit apparaat heeft geen verbinding met internet. Is die er weer, dan worden de cijfers opnieuw opgevraagd.',
    stalled: ({ server }) =>
      `Van ${server} kwam 20 seconden lang niets. Kijk of die server overbelast is, of achter een firewall staat.`,
    busy: ({ server }) =>
      `${server} krijgt meer verzoeken dan hij toestaat. De bestanden veranderen niet: laat een cache of CDN ze bewaren, of verhoog de grens.`,
    refused: ({ address }) =>
      `De server weigert ${address}; de status staat hieronder. Elk bestand moet zonder aanmelden te lezen zijn.`,
    'not-found': ({ address }) =>
      `${address} bestaat niet, terwijl de catalogus het noemt. Zet alle bestanden van de uitgave op de server; npx buurtmonitor validate zegt welke er ontbreken.`,
    'no-catalogue': ({ address }) =>
      `Op ${address} staat niets. Bij endpoint hoort de map waarin catalogue.json staat, of een adres dat op .json eindigt.`,
    'web-page': ({ address }) =>
      `${address} geeft een webpagina (HTML) in plaats van JSON: een foutmelding, een aanmeldscherm of een startpagina. Controleer endpoint, en laat de server status 404 geven voor wat er niet is.`,
    damaged: ({ address }) =>
      `${address} is niet zoals het moet zijn; hieronder staat waar. npx buurtmonitor validate controleert het hele endpoint. Is het bestand zelf in orde, leeg dan de cache van server of CDN.`,
    'other-release': ({ address }) =>
      `${address} hoort bij een andere uitgave dan de catalogus. Zet eerst de nieuwe bestanden op de server en daarna de catalogus, en geef wat verandert een nieuw adres.`,
    'newer-format': () =>
      'De cijfers zijn geschreven voor een nieuwere versie dan deze pagina heeft. Laat de pagina een nieuwere uitgave van de bibliotheek laden.',
  },
  en: {
    insecure: ({ address }) =>
      `This page is secure (https) and ${address} is not: browsers block that. Put the figures at an address that starts with https://, and use it as endpoint.`,
    policy: ({ server }) =>
      `The Content Security Policy of this page blocks ${server}. Add it to the directive connect-src.`,
    redirected: ({ address }) =>
      `${address} sends on to an address that this page cannot read. Use the address where the figures really are as endpoint. Have that server send Access-Control-Allow-Origin, and name it in connect-src if the page has a Content Security Policy.`,
    'no-permission': ({ server, page }) =>
      `${server} answers, but gives pages of ${page} no permission. Have that server send the header Access-Control-Allow-Origin: * with every answer, errors and redirects too.`,
    passed: ({ server }) =>
      `${server} does answer now: try again. If this happens often, the connection to that server drops.`,
    unreachable: ({ server, address }) =>
      `No answer comes from ${server}. Check the address (${address}), whether the server is on, and whether it sends Access-Control-Allow-Origin.`,
    offline: () =>
      'This device is not connected to the internet. When it is, the figures are asked for once more.',
    stalled: ({ server }) =>
      `Nothing came from ${server} for 20 seconds. See whether that server is overloaded, or behind a firewall.`,
    busy: ({ server }) =>
      `${server} gets more requests than it allows. The files do not change: have a cache or CDN keep them, or raise the limit.`,
    refused: ({ address }) =>
      `The server refuses ${address}; its status is below. Every file must be readable without signing in.`,
    'not-found': ({ address }) =>
      `${address} does not exist, though the catalogue names it. Put all files of the release on the server; npx buurtmonitor validate says which are missing.`,
    'no-catalogue': ({ address }) =>
      `There is nothing at ${address}. The endpoint is the folder that holds catalogue.json, or an address that ends in .json.`,
    'web-page': ({ address }) =>
      `${address} gives a web page (HTML) instead of JSON: an error, a sign-in form or a home page. Check endpoint, and have the server answer 404 for what it does not have.`,
    damaged: ({ address }) =>
      `${address} is not as it must be; where is said below. npx buurtmonitor validate checks the whole endpoint. If the file itself is right, clear the cache of the server or CDN.`,
    'other-release': ({ address }) =>
      `${address} belongs to another release than the catalogue. Put the new files on the server first and then the catalogue, and give what changes a new address.`,
    'newer-format': () =>
      'The figures are written for a newer version than this page has. Have the page load a newer release of the library.',
  },
};

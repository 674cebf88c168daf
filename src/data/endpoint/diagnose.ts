import { catalogueAddress } from './catalogue-address.js';
import type { EndpointError, EndpointFault } from './endpoint-error.js';
import { PATIENCE_MS } from './network.js';

/** Why nothing came of an address, as far as a page can find out. */
export type Silence =
  /** The page is secure and the address is not. */
  | 'insecure'
  /** The page's own policy blocks it. */
  | 'policy'
  /** It sends the browser on to another address, which cannot be read. */
  | 'redirected'
  /** It answers, but does not let pages of other sites read what it says. */
  | 'no-permission'
  /** It answers now. */
  | 'passed'
  /** Nothing more is known. */
  | 'unreachable';

/** What whoever looks after a page can be told of a failure. */
export interface Diagnosis {
  readonly trouble: Silence | Exclude<EndpointFault, 'unreachable'> | 'no-catalogue';
  /** The file that was asked for, in full. */
  readonly address: URL;
  /** Site of the page. */
  readonly page: string;
}

/** The page as a probe sees it: replaceable, for tests. */
export interface Surroundings {
  readonly fetch: typeof globalThis.fetch;
  /** Address of the page. */
  readonly page: URL;
  /** Tells of violations of the page's policy. */
  readonly violations: EventTarget;
}

/** Names by which a device reaches itself, whose `http` browsers take for secure. */
const OWN_DEVICE = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;
const VIOLATION = 'securitypolicyviolation';
/** Events of a policy come soon after what they are about, and not before it; in milliseconds. */
const TOLD_BY_MS = 300;
const PROBE: RequestInit = { credentials: 'omit', cache: 'no-store' };

/** Finds out what can be told of a failure; asks the endpoint again where that says more, and at most twice. */
export async function diagnose(
  { fault, file }: EndpointError,
  endpoint: URL,
  around: Surroundings = browserSurroundings(),
): Promise<Diagnosis> {
  const catalogue = catalogueAddress(endpoint);
  const address = new URL(file, new URL('.', catalogue));
  const found = { address, page: around.page.origin };
  if (fault === 'unreachable') return { ...found, trouble: await explainSilence(address, around) };
  const isCatalogue = fault === 'not-found' && address.href === catalogue.href;
  return { ...found, trouble: isCatalogue ? 'no-catalogue' : fault };
}

/** Whether a browser refuses an address because the page is secure and the address is not. */
export function isMixedContent(address: URL, page: URL): boolean {
  return page.protocol === 'https:' && address.protocol === 'http:' && !OWN_DEVICE.test(address.hostname);
}

/**
 * A failed request tells a page nothing of why. Not following where it is sent on tells that it is; asking without reading
 * the answer tells whether there is one. Neither is tried before the page's policy is known to allow the address.
 */
async function explainSilence(address: URL, around: Surroundings): Promise<Silence> {
  if (isMixedContent(address, around.page)) return 'insecure';
  const policy = listenForViolations(around.violations, address);
  try {
    const ask = (options: RequestInit) =>
      around
        .fetch(address, { ...options, ...PROBE, signal: AbortSignal.timeout(PATIENCE_MS) })
        .catch(() => undefined);
    const direct = await ask({ redirect: 'manual' });
    void direct?.body?.cancel();
    if (direct) return direct.type === 'opaqueredirect' ? 'redirected' : 'passed';
    if (await policy.isViolated()) return 'policy';
    if (address.origin === around.page.origin) return 'unreachable';
    if (await ask({ mode: 'no-cors' })) return 'no-permission';
    // The address itself is allowed, so it was sent on to one that is not.
    return (await policy.isViolated()) ? 'redirected' : 'unreachable';
  } finally {
    policy.end();
  }
}

function listenForViolations(target: EventTarget, { origin }: URL) {
  let isViolated = false;
  let tell: (() => void) | undefined;
  const hear = (event: Event) => {
    const { effectiveDirective, blockedURI, disposition } = event as SecurityPolicyViolationEvent;
    // A policy that only reports blocks nothing.
    if (effectiveDirective !== 'connect-src' || disposition === 'report') return;
    if (!blockedURI.startsWith(origin)) return;
    isViolated = true;
    tell?.();
  };
  target.addEventListener(VIOLATION, hear);
  const heard = () =>
    new Promise<void>((resolve) => {
      tell = resolve;
      setTimeout(resolve, TOLD_BY_MS);
    });
  return {
    isViolated: async () => {
      if (!isViolated) await heard();
      return isViolated;
    },
    end: () => target.removeEventListener(VIOLATION, hear),
  };
}

function browserSurroundings(): Surroundings {
  return {
    fetch: (...of) => globalThis.fetch(...of),
    page: new URL(location.href),
    violations: document,
  };
}

import { expect } from 'chai';
import { diagnose, isMixedContent, type Surroundings } from '../../../src/data/endpoint/diagnose.js';
import { EndpointError, type EndpointFault } from '../../../src/data/endpoint/endpoint-error.js';

const ENDPOINT = 'https://cijfers.example.nl/monitor/';
const PAGE = 'https://www.example.nl/wijken?gm=1';

/** What a browser answers to a request that is not followed, or not read; nothing is a failure. */
interface Answers {
  readonly direct?: Partial<Response>;
  readonly unread?: Partial<Response>;
  /** Which of both the policy of the page blocks. */
  readonly blocks?: 'direct' | 'unread';
  readonly disposition?: SecurityPolicyViolationEventDisposition;
}

function around({ direct, unread, blocks, disposition = 'enforce' }: Answers, page = PAGE) {
  const violations = new EventTarget();
  const asked: ('direct' | 'unread')[] = [];
  const sent: (RequestCredentials | undefined)[] = [];
  const surroundings: Surroundings = {
    page: new URL(page),
    violations,
    fetch: async (address, options) => {
      const kind = options?.mode === 'no-cors' ? 'unread' : 'direct';
      asked.push(kind);
      sent.push(options?.credentials);
      if (blocks === kind) violations.dispatchEvent(violationOf(String(address), disposition));
      const answer = { direct, unread }[kind];
      if (!answer) throw new TypeError('Failed to fetch');
      return answer as Response;
    },
  };
  return { surroundings, asked, sent };
}

function violationOf(blockedURI: string, disposition: string): Event {
  return Object.assign(new Event('securitypolicyviolation'), {
    effectiveDirective: 'connect-src',
    blockedURI,
    disposition,
  });
}

async function troubleOf(answers: Answers, endpoint = ENDPOINT, page = PAGE): Promise<string> {
  const error = new EndpointError('unreachable', 'catalogue.json', 'no answer');
  return (await diagnose(error, new URL(endpoint), around(answers, page).surroundings)).trouble;
}

describe('diagnose(error, endpoint) of an endpoint that nothing came of', () => {
  const opaqueRedirect = { type: 'opaqueredirect' } as const;
  const opaque = { type: 'opaque' } as const;

  for (const [name, answers, trouble] of [
    ['sends on to an address that cannot be read', { direct: opaqueRedirect }, 'redirected'],
    ['answers now', { direct: { type: 'cors' } }, 'passed'],
    ['is blocked by the policy of the page', { blocks: 'direct' }, 'policy'],
    ['answers without permission', { unread: opaque }, 'no-permission'],
    ['sends on to an address that the policy blocks', { blocks: 'unread' }, 'redirected'],
    ['does not answer at all', {}, 'unreachable'],
    [
      'answers without permission, under a policy that only reports',
      { blocks: 'direct', disposition: 'report', unread: opaque },
      'no-permission',
    ],
  ] as const) {
    it(`finds "${trouble}" when it ${name}`, async () => {
      expect(await troubleOf(answers)).to.equal(trouble);
    });
  }

  it('finds "insecure" without asking, on a secure page with an address that is not', async () => {
    const { surroundings, asked } = around({});
    const error = new EndpointError('unreachable', 'catalogue.json', 'no answer');
    const { trouble } = await diagnose(error, new URL('http://cijfers.example.nl/'), surroundings);
    expect([trouble, asked]).to.deep.equal(['insecure', []]);
  });

  it('asks nothing more of what the policy blocks', async () => {
    const { surroundings, asked } = around({ blocks: 'direct' });
    const error = new EndpointError('unreachable', 'catalogue.json', 'no answer');
    await diagnose(error, new URL(ENDPOINT), surroundings);
    expect(asked).to.deep.equal(['direct']);
  });

  it('tells nobody who asks', async () => {
    const { surroundings, sent } = around({});
    const error = new EndpointError('unreachable', 'catalogue.json', 'no answer');
    await diagnose(error, new URL(ENDPOINT), surroundings);
    expect(sent).to.deep.equal(['omit', 'omit']);
  });

  it('does not wonder about permission on its own site', async () => {
    const { surroundings, asked } = around({ unread: opaque });
    const error = new EndpointError('unreachable', 'catalogue.json', 'no answer');
    const { trouble } = await diagnose(error, new URL('/monitor/', PAGE), surroundings);
    expect([trouble, asked]).to.deep.equal(['unreachable', ['direct']]);
  });
});

describe('diagnose(error, endpoint) of an endpoint that said something', () => {
  const found = (fault: EndpointFault, file: string, endpoint = ENDPOINT) =>
    diagnose(new EndpointError(fault, file, 'detail'), new URL(endpoint), around({}).surroundings);

  it('tells the file in full, and the site of the page', async () => {
    const { address, page } = await found('damaged', 'profiles/1a/GM0363.json', `${ENDPOINT}alles.json`);
    expect([address.href, page]).to.deep.equal([
      'https://cijfers.example.nl/monitor/profiles/1a/GM0363.json',
      'https://www.example.nl',
    ]);
  });

  it('tells a folder without a catalogue from a catalogue without a file', async () => {
    const troubles = [
      await found('not-found', 'catalogue.json'),
      await found('not-found', 'profiles/1a.json'),
    ];
    expect(troubles.map(({ trouble }) => trouble)).to.deep.equal(['no-catalogue', 'not-found']);
  });

  it('asks nothing again', async () => {
    const { surroundings, asked } = around({});
    await diagnose(new EndpointError('web-page', 'catalogue.json', 'HTML'), new URL(ENDPOINT), surroundings);
    expect(asked).to.deep.equal([]);
  });
});

describe('isMixedContent(address, page)', () => {
  for (const [address, page, isMixed] of [
    ['http://cijfers.example.nl/', 'https://www.example.nl/', true],
    ['http://192.168.1.4/', 'https://www.example.nl/', true],
    ['https://cijfers.example.nl/', 'https://www.example.nl/', false],
    ['http://cijfers.example.nl/', 'http://www.example.nl/', false],
    ['http://localhost:8080/', 'https://www.example.nl/', false],
    ['http://127.0.0.1/', 'https://www.example.nl/', false],
    ['http://[::1]/', 'https://www.example.nl/', false],
    ['http://localhost.example.nl/', 'https://www.example.nl/', true],
  ] as const) {
    it(`is ${isMixed} of ${address} on ${page}`, () => {
      expect(isMixedContent(new URL(address), new URL(page))).to.equal(isMixed);
    });
  }
});

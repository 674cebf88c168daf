import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { expect } from 'chai';
import { Inspector } from './inspector.mjs';

const FIRST_PAGE = [1, 1];
const CREATED = {
  method: 'Target.targetCreated',
  params: { targetInfo: { targetId: 'page-8', type: 'page' } },
};

let server;
let socket;
let inspector;
let received;

beforeEach(async () => {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const connected = once(server, 'connection');
  inspector = await Inspector.connect('127.0.0.1', server.address().port);
  [socket] = await connected;
  received = messagesOf(socket);
});

afterEach(async () => {
  inspector.close();
  socket.destroy();
  server.close();
  await once(server, 'close');
});

/** A message as a browser writes it: a length, the order of bytes, a name, numbers, and a text. */
function framed(name, ...parts) {
  const written = parts.map((part) => (typeof part === 'number' ? number(part) : Buffer.from(`${part}\0`)));
  const body = Buffer.concat([Buffer.from(`${name}\0`), ...written]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(body.length);
  head[4] = 1;
  return Buffer.concat([head, body]);
}

function number(value) {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

const toFrontend = (message) => framed('SendMessageToFrontend', ...FIRST_PAGE, JSON.stringify(message));
const fromPage = (message) =>
  toFrontend({ method: 'Target.dispatchMessageFromTarget', params: { message: JSON.stringify(message) } });

/** What the inspector was asked, one after another: messages to the page, taken out of what is around them. */
async function* messagesOf(from) {
  for await (const data of from) {
    for (const [found] of String(data).matchAll(/\{"id".*?\}\}(?=\0)/g))
      yield JSON.parse(JSON.parse(found).params.message);
  }
}

async function findPage() {
  const found = inspector.inspectFirstPage();
  socket.write(toFrontend(CREATED));
  return found;
}

describe('the inspector of a browser', () => {
  it('answers what was asked', async () => {
    const page = await findPage();
    const answered = page.ask('Runtime.evaluate', { expression: '1' });
    const { value: asked } = await received.next();
    socket.write(fromPage({ id: asked.id, result: { value: 1 } }));
    expect(asked).to.deep.include({ method: 'Runtime.evaluate', params: { expression: '1' } });
    expect(await answered).to.deep.equal({ value: 1 });
  });

  it('throws what it complains of', async () => {
    const page = await findPage();
    const answered = page.ask('Page.fly').catch(({ message }) => message);
    const { value: asked } = await received.next();
    socket.write(fromPage({ id: asked.id, error: { message: "'Page.fly' was not found" } }));
    expect(await answered).to.equal("Page.fly: 'Page.fly' was not found");
  });

  it('tells what happens, in order, however its messages are cut', async () => {
    const page = await findPage();
    const told = [];
    const second = new Promise((resolve) => page.on('Console.messageAdded', resolve));
    for (const event of ['Page.loadEventFired', 'Console.messageAdded'])
      page.on(event, ({ text }) => told.push(text));
    const written = Buffer.concat([
      fromPage({ method: 'Page.loadEventFired', params: { text: 'één' } }),
      framed('DidSetupInspectorClient', 'anything'),
      fromPage({ method: 'Console.messageAdded', params: { text: 'twee' } }),
    ]);
    for (let start = 0; start < written.length; start += 7) socket.write(written.subarray(start, start + 7));
    await second;
    expect(told).to.deep.equal(['één', 'twee']);
  });
});

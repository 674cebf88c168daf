// WebKit's remote inspector, as a browser offers it on a port. A message there is a name with parameters, as GLib writes
// them; within those the inspector speaks of its targets, and to a target in the inspector's own protocol.
import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { inTime } from './in-time.mjs';
import { START_MS } from './launch-options.mjs';

const PAUSE_MS = 25;
/** For one question, which may be to do all that a reader can do with an element. */
const PATIENCE_MS = 600_000;
/** What a browser numbers first: its own process, and its first page. */
const FIRST_PAGE = numbers(1n, 1n);
const HEAD_LENGTH = 5;
const LITTLE_ENDIAN = 1;

/** The page of a browser. Emits what the inspector tells, by its name, and takes what there is to ask of it. */
export class InspectedPage extends EventEmitter {
  #send;
  #target;
  #asked = new Map();
  #last = 0;

  constructor(send, target) {
    super();
    this.#send = send;
    this.#target = target;
  }

  /** Asks one thing; throws what the inspector complains of. */
  ask(method, params = {}) {
    this.#last += 1;
    const id = this.#last;
    const answered = new Promise((resolve, reject) => {
      const tooLate = () => reject(new Error(`${method}: no answer in ${PATIENCE_MS / 1000} s`));
      this.#asked.set(id, { resolve, reject, method, timer: setTimeout(tooLate, PATIENCE_MS) });
    });
    const message = JSON.stringify({ id, method, params });
    this.#send({ id, method: 'Target.sendMessageToTarget', params: { targetId: this.#target, message } });
    return answered;
  }

  /** Takes what the inspector said to this page's listeners. */
  take({ id, method, params, result, error }) {
    if (id === undefined) return this.emit(method, params);
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    clearTimeout(asked.timer);
    if (error) asked.reject(new Error(`${asked.method}: ${error.message}`));
    else asked.resolve(result);
  }

  /** Lets go of all that was asked. */
  leave() {
    for (const { timer } of this.#asked.values()) clearTimeout(timer);
    this.#asked.clear();
    this.removeAllListeners();
  }
}

/** The way to a browser's inspector. */
export class Inspector {
  #socket;
  #rest = Buffer.alloc(0);
  #page;
  #found;

  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    // The browser is ended by who started it.
    socket.on('error', () => {});
  }

  /** Settles when a browser that was just started listens. */
  static async connect(host, port) {
    const end = Date.now() + START_MS;
    for (;;) {
      const socket = connect(port, host);
      const isConnected = await once(socket, 'connect').then(
        () => true,
        () => false,
      );
      if (isConnected) return new Inspector(socket);
      if (Date.now() > end) throw new Error(`The inspector at port ${port} did not start.`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  /** Settles with the first page of the browser, which must be there. */
  inspectFirstPage() {
    const found = new Promise((resolve) => {
      this.#found = resolve;
    });
    this.#write('SetupInspectorClient', text(''));
    this.#write('Setup', FIRST_PAGE);
    return inTime(found, 'the browser tells of its page', START_MS);
  }

  /** Lets go of the browser. */
  close() {
    this.#page?.leave();
    this.#socket.destroy();
  }

  #hear({ method, params, error }) {
    if (method === 'Target.targetCreated') this.#meet(params.targetInfo);
    else if (method === 'Target.dispatchMessageFromTarget') this.#page.take(JSON.parse(params.message));
    else if (error) throw new Error(`The inspector did not take a message: ${error.message}`);
  }

  #meet({ type, targetId }) {
    if (type !== 'page') return;
    // A page that goes to another site may get another process, which nothing here follows.
    if (this.#page) throw new Error('A page is gone to a process that is not inspected.');
    const send = (message) => this.#write('SendMessageToBackend', FIRST_PAGE, text(JSON.stringify(message)));
    this.#page = new InspectedPage(send, targetId);
    this.#found(this.#page);
  }

  #write(name, ...parts) {
    const body = Buffer.concat([text(name), ...parts]);
    const head = Buffer.alloc(HEAD_LENGTH);
    head.writeUInt32BE(body.length);
    head[HEAD_LENGTH - 1] = LITTLE_ENDIAN;
    this.#socket.write(Buffer.concat([head, body]));
  }

  #read(data) {
    this.#rest = Buffer.concat([this.#rest, data]);
    while (this.#rest.length >= HEAD_LENGTH) {
      const end = HEAD_LENGTH + this.#rest.readUInt32BE();
      if (this.#rest.length < end) return;
      const body = this.#rest.subarray(HEAD_LENGTH, end);
      this.#rest = this.#rest.subarray(end);
      this.#open(body);
    }
  }

  #open(body) {
    const [name, afterName] = textAt(body, 0);
    if (name !== 'SendMessageToFrontend') return;
    const [message] = textAt(body, afterName + FIRST_PAGE.length);
    this.#hear(JSON.parse(message));
  }
}

function numbers(...values) {
  return Buffer.from(BigUint64Array.from(values).buffer);
}

function text(value) {
  return Buffer.from(`${value}\0`);
}

function textAt(body, start) {
  const end = body.indexOf(0, start);
  return [body.toString('utf8', start, end), end + 1];
}

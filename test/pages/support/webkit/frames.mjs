// The frames of a page in WebKit, and how functions run in them.

/** What the page's own scripts run in, apart from those of the browser. */
const OF_THE_PAGE = 'normal';

/** Keeps account of the frames that there are. */
export class Frames {
  main;
  #all = new Map();
  #inspector;

  constructor(inspector) {
    this.#inspector = inspector;
    inspector.on('Page.frameNavigated', ({ frame }) => this.#take(frame));
    inspector.on('Page.frameDetached', ({ frameId }) => this.#all.delete(frameId));
    inspector.on('Runtime.executionContextCreated', ({ context }) => this.#giveContext(context));
  }

  /** Finds the frame of a page that shows nothing yet. */
  async find() {
    const { frameTree } = await this.#inspector.ask('Page.getResourceTree');
    this.#take(frameTree.frame);
  }

  #take({ id, parentId }) {
    const frame = this.#all.get(id) ?? new Frame(id, this.#inspector, () => this.#childrenOf(id));
    this.#all.set(id, frame);
    frame.parentId = parentId;
    frame.begin();
    if (!parentId) this.#takeMain(frame);
  }

  #takeMain(frame) {
    this.main = frame;
    for (const [id, { parentId }] of this.#all) if (parentId) this.#all.delete(id);
  }

  #childrenOf(parent) {
    return [...this.#all.values()].filter(({ parentId }) => parentId === parent);
  }

  #giveContext({ id, type, frameId }) {
    if (type === OF_THE_PAGE) this.#all.get(frameId)?.runIn(id);
  }
}

/** A frame, as tests know it from puppeteer. */
export class Frame {
  parentId;
  childFrames;
  #inspector;
  #context;
  #evaluations = new Set();

  constructor(id, inspector, childFrames) {
    this.id = id;
    this.#inspector = inspector;
    this.childFrames = childFrames;
  }

  /** Another document is in the frame: what runs in the one before will not be heard of. */
  begin() {
    this.#context = undefined;
    const left = Object.assign(new Error('The page left before it answered.'), { isOfPageThatLeft: true });
    for (const reject of this.#evaluations) reject(left);
  }

  /** Where the scripts of the document run. */
  runIn(context) {
    this.#context = context;
  }

  /** Runs a function, or an expression, in the frame; settles with what came of it, as far as JSON can tell. */
  async evaluate(act, ...args) {
    const call = typeof act === 'function' ? `(${act})(...${JSON.stringify(args)})` : act;
    let end;
    const left = new Promise((_, reject) => {
      end = reject;
    });
    this.#evaluations.add(end);
    try {
      return await Promise.race([left, this.#run(call)]);
    } finally {
      this.#evaluations.delete(end);
    }
  }

  // What is no object is told at once: the page may leave right after.
  async #run(expression) {
    const found = await this.#inspector.ask('Runtime.evaluate', {
      expression,
      emulateUserGesture: true,
      ...(this.parentId && { contextId: this.#context }),
    });
    const { className, objectId } = found.result;
    if (found.wasThrown || !objectId) return answerIn(found);
    return answerIn(await this.#follow(className === 'Promise', objectId));
  }

  #follow(isPromise, objectId) {
    if (isPromise)
      return this.#inspector.ask('Runtime.awaitPromise', { promiseObjectId: objectId, returnByValue: true });
    const functionDeclaration = 'function () { return this; }';
    return this.#inspector.ask('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration,
      returnByValue: true,
    });
  }
}

function answerIn({ result, wasThrown }) {
  if (wasThrown) throw new Error(result.description ?? JSON.stringify(result.value));
  return result.value;
}

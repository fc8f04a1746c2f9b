import { FrameElement } from "./frame-element.js";

/**
 * What the first sandbox needs, begun while the compiled Java is on its way: the runtime files, and the frame with
 * Python's programs in it. Only what is exactly as the build made it is used here. The Java asks for the same files
 * in the same way, gets what came of that, and judges and tells all that there is to judge and to tell.
 */
export class HeadStart {
  #files;
  #transport;
  #beside;
  #asked = new Map();
  #hashes = new Map();
  #frame;
  #isOver = false;

  /**
   * @param files by their parts: where each is, and how the build made it
   * @param transport how they are fetched and hashed
   * @param beside parts that are no sandbox's, and that the first script waits for as well
   */
  constructor(files, transport, beside = []) {
    this.#files = files;
    this.#transport = transport;
    this.#beside = beside;
  }

  begin() {
    const { frame, guest, wasm, snapshot } = this.#files;
    const opened = this.#ask(frame, true).then((arrived) => this.#openFrame(frame, arrived));
    const program = this.#ask(guest, true);
    const compiled = this.#ask(wasm, true);
    this.#ask(snapshot, false);
    for (const part of this.#beside) this.#ask(this.#files[part], true);
    void opened.then(() => this.#furnish(program, compiled));
  }

  /** How the Java fetches and hashes. */
  get transport() {
    return {
      fetch: (address, isFresh, isUrgent, bytes) =>
        (!isFresh && taken(this.#asked, address)) ||
        this.#transport.fetch(address, isFresh, isUrgent, bytes),
      hash: (content) => taken(this.#hashes, content) ?? this.#transport.hash(content),
    };
  }

  /** A frame: for who asks first the one that was opened, unless somebody has taken it out of the page meanwhile. */
  frameAt(address) {
    const isFirst = !this.#isOver;
    this.#isOver = true;
    if (isFirst && this.#frame && !this.#frame.wasRemoved) return this.#frame;
    return new FrameElement(address);
  }

  /** Nobody will ask: the Code Mode did not come to be. */
  end() {
    if (!this.#isOver) this.#frame?.remove();
    this.#isOver = true;
  }

  async #ask({ address, bytes }, isUrgent) {
    const asked = this.#transport.fetch(address, false, isUrgent, bytes);
    this.#asked.set(address, asked);
    const arrived = await asked;
    if (arrived.bytes === bytes)
      this.#hashes.set(arrived.content, this.#transport.hash(arrived.content));
    return arrived;
  }

  async #openFrame({ address, sha256 }, { content, type }) {
    const isRight = /\bxml\b/.test(type) && (await this.#hashes.get(content)) === sha256;
    if (!isRight || this.#isOver || !document.body) return;
    this.#frame = new FrameElement(address);
    this.#frame.hang();
  }

  /** The program of guests when it is right; the wasm as soon as it is as long as it should be. */
  async #furnish(program, compiled) {
    const { guest, wasm } = this.#files;
    const { content } = await program;
    if ((await this.#hashes.get(content)) !== guest.sha256) return;
    this.#give("furnish", content);
    const arrived = await compiled;
    if (arrived.bytes === wasm.bytes) this.#give("compile", arrived.content);
  }

  #give(order, content) {
    if (!this.#isOver) this.#frame?.giveAhead(order, asBlob(content));
  }
}

/** What is asked for a second time is not what was begun. */
function taken(begun, key) {
  const value = begun.get(key);
  begun.delete(key);
  return value;
}

const asBlob = (content) => (content instanceof Blob ? content : new Blob([content]));

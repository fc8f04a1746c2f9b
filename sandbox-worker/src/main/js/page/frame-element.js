/** The frame's first message, with which it asks its parent for a port. */
const GREETING = "glovebox-frame-up";

/**
 * The sealed frame in the page's document: of opaque origin, with a policy that allows no network. What becomes of it
 * before somebody is told is told then. It gets the other end of `control`, in which orders wait for it.
 */
export class FrameElement {
  #address;
  #element = document.createElement("iframe");
  #channel = new MessageChannel();
  #waiting = new AbortController();
  #removal = new MutationObserver(() => this.#lookWhetherRemoved());
  #shown;
  #told;
  #untold = [];
  #hasGreeted = false;
  #hasLoaded = false;
  #ahead = new Set();

  constructor(address) {
    this.#address = address;
    for (const [name, value] of Object.entries(ATTRIBUTES)) this.#element.setAttribute(name, value);
    this.#element.hidden = true;
    this.#element.src = address;
    this.#element.addEventListener("load", () => this.#loaded());
  }

  get control() {
    return this.#channel.port1;
  }

  /** Puts it into the page, unless it is there. */
  hang() {
    if (this.#shown) return;
    const { signal } = this.#waiting;
    addEventListener("message", (event) => this.#greeted(event), { signal });
    document.addEventListener("securitypolicyviolation", (event) => this.#violated(event), {
      signal,
    });
    document.body.append(this.#element);
    this.#shown = this.#element.contentWindow;
    for (let node = this.#element.parentNode; node; node = node.parentNode) {
      this.#removal.observe(node, { childList: true });
    }
  }

  /** The same; and tells what has become of it, and what will. */
  open(told) {
    this.hang();
    this.#told = told;
    for (const [what, detail] of this.#untold.splice(0)) this.#tell(what, detail);
  }

  /** Gives it an order before it is opened. */
  giveAhead(order, given) {
    this.control.postMessage([order, given]);
    this.#ahead.add(order);
  }

  /** Whether that was done; true once, since what is given after that is something else. */
  wasGivenAhead(order) {
    return this.#ahead.delete(order);
  }

  /** A file was refused: of what was given ahead nothing is to be used. */
  forgetAhead() {
    this.#ahead.clear();
  }

  /**
   * Whether no worker computes on when it is gone, though it does when it alone was ended. So it is in Chromium, which
   * alone tells what it is. Its frame goes at once only if it is to bid no farewell.
   */
  get outlivedByNoWorker() {
    return "userAgentData" in navigator;
  }

  get hasGreeted() {
    return this.#hasGreeted;
  }

  /** Whether somebody has taken it out of the page. One that was put back has another window. */
  get wasRemoved() {
    return this.#shown !== undefined && this.#shown !== this.#element.contentWindow;
  }

  remove() {
    this.#told = () => {};
    this.#waiting.abort();
    this.#removal.disconnect();
    this.#channel.port1.close();
    this.#element.remove();
  }

  #tell(what, detail) {
    if (this.#told) this.#told(what, detail);
    else this.#untold.push([what, detail]);
  }

  #lookWhetherRemoved() {
    if (this.wasRemoved) this.#tell("lost", "it was removed from the page");
  }

  /** Any window can post to this one: only the frame's own window is believed, and only once. */
  #greeted({ source, data }) {
    if (source !== this.#shown || data !== GREETING) return;
    this.#hasGreeted = true;
    this.#waiting.abort();
    // The frame's origin is opaque, so no target origin can be named; its window was created here.
    this.#shown.postMessage(!this.outlivedByNoWorker, "*", [this.#channel.port2]);
  }

  /** The frame's own document loads once: a second one is not the frame's. */
  #loaded() {
    if (this.#hasLoaded) this.#tell("lost", "it was navigated away");
    else this.#tell("loaded", "");
    this.#hasLoaded = true;
  }

  /** Browsers tell of the whole address, or of its origin alone. */
  #violated({ blockedURI, effectiveDirective }) {
    if (blockedURI && this.#address.startsWith(blockedURI)) {
      this.#tell("forbidden", effectiveDirective);
    }
  }
}

const ATTRIBUTES = { sandbox: "allow-scripts", "aria-hidden": "true", tabindex: "-1" };

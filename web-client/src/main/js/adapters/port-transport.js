/** A MessagePort as the SDK of MCP takes a transport; either side may end it. */
class PortTransport {
  #port;
  #closed = false;
  onmessage;
  onerror;
  onclose;

  constructor(port) {
    this.#port = port;
  }

  async start() {
    this.#port.addEventListener("message", ({ data }) => this.onmessage?.(data));
    this.#port.addEventListener("messageerror", () =>
      this.onerror?.(new Error("a message cannot be read")),
    );
    // Told where the other side is closed, or its page is gone, by browsers that know of it.
    this.#port.addEventListener("close", () => this.#ended());
    this.#port.start();
  }

  async send(message) {
    if (this.#closed) throw new Error("the port is closed");
    this.#port.postMessage(message);
  }

  async close() {
    this.#port.close();
    this.#ended();
  }

  #ended() {
    if (this.#closed) return;
    this.#closed = true;
    this.onclose?.();
  }
}

export const portTransport = (port) => new PortTransport(port);

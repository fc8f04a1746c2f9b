const MOST_PAGES = 1_000;
const MOST_ITEMS = 10_000;
/** What the protocol calls a request that took too long. */
const TIMED_OUT = -32001;
const MOST_CHARACTERS = 16 * 1024 * 1024;
const RELIST_PAUSE_MS = 50;
const PING_MS = 5_000;
/** The gate keeps the time of a call and aborts its signal; the SDK's own minute must not come first. */
const NEVER_MS = 2_147_483_647;
const TOOLS_CHANGED = "notifications/tools/list_changed";

/** One MCP server: its tools as they were last listed, and the requests of scripts. */
export class McpConnection {
  #client;
  #isOurs;
  #timeoutMs;
  #restore = () => {};
  #followers = new Map();
  #isListing = false;
  #isStale = false;
  #isChecking = false;
  #isClosed = false;
  tools = "[]";

  static async open(client, { isOurs, timeoutMs }) {
    const connection = new McpConnection(client, isOurs, timeoutMs);
    connection.#listenForChanges();
    if (isOurs) connection.#noticeItsEnd();
    await connection.#list();
    return connection;
  }

  constructor(client, isOurs, timeoutMs) {
    this.#client = client;
    this.#isOurs = isOurs;
    this.#timeoutMs = timeoutMs;
    const capabilities = client.getServerCapabilities?.() ?? { tools: {} };
    this.name = String(client.getServerVersion?.()?.name || "mcp");
    this.hasTools = Boolean(capabilities.tools);
    this.hasResources = Boolean(capabilities.resources);
    this.hasPrompts = Boolean(capabilities.prompts);
  }

  /** For one source: a connection may serve several Code Modes, and ends with the last of them. */
  share() {
    if (this.#isClosed) this.#openAgain();
    const { name, hasResources, hasPrompts } = this;
    const share = {
      name,
      hasResources,
      hasPrompts,
      request: (method, parameters, signal) => this.request(method, parameters, signal),
      follow: (changed) => this.#followers.set(share, changed),
      close: () => {
        if (this.#followers.delete(share)) this.closeUnused();
      },
    };
    return Object.defineProperty(share, "tools", { get: () => this.tools });
  }

  #openAgain() {
    if (this.#isOurs) {
      throw new Error("its connection was closed with the last Code Mode that it served");
    }
    this.#isClosed = false;
    this.#listenForChanges();
  }

  /** @returns {Promise<{isError: boolean, structured: string | null, content: string}>} */
  async request(method, parameters, signal) {
    const options = { signal, timeout: NEVER_MS };
    try {
      return await this.#send(method, JSON.parse(parameters), options);
    } catch (reason) {
      if (!this.#isClosed) throw reason;
      throw new Error(`The MCP server ${this.name} is gone: ${reason?.message ?? reason}`);
    }
  }

  closeUnused() {
    if (this.#followers.size > 0 || this.#isClosed) return;
    this.#restore();
    this.#isClosed = true;
    if (this.#isOurs) void this.#closeClient();
  }

  async #send(method, parameters, options) {
    const client = this.#client;
    switch (method) {
      case "tools/call":
        return toolAnswer(await client.callTool(parameters, undefined, options));
      case "resources/list":
        return structured(
          await allPages("resources", (page) => client.listResources(page, options)),
        );
      case "resources/templates/list":
        return structured(
          await allPages("resourceTemplates", (page) =>
            client.listResourceTemplates(page, options),
          ),
        );
      case "resources/read":
        return structured((await client.readResource(parameters, options)).contents);
      case "prompts/list":
        return structured(await allPages("prompts", (page) => client.listPrompts(page, options)));
      case "prompts/get": {
        const { description, messages } = await client.getPrompt(parameters, options);
        return structured({ description, messages });
      }
    }
  }

  async #list() {
    if (!this.hasTools) return;
    const tools = await this.#listWithin(performance.now() + this.#timeoutMs);
    const text = JSON.stringify(tools);
    if (text.length > MOST_CHARACTERS) {
      throw new Error(`the server's list of tools is longer than ${MOST_CHARACTERS} characters`);
    }
    this.tools = text;
  }

  /** A server may take its time for each page, but not for ever new pages. */
  async #listWithin(until) {
    try {
      return await allPages("tools", (page) => {
        const timeout = Math.max(1, until - performance.now());
        return this.#client.listTools(page, { timeout });
      });
    } catch (reason) {
      if (reason?.code !== TIMED_OUT) throw reason;
      throw new Error(`the server's list of tools has no end within ${this.#timeoutMs} ms`);
    }
  }

  /** A handler that the client has for this very notification is left alone, and hears it instead. */
  #listenForChanges() {
    const client = this.#client;
    const before = client.fallbackNotificationHandler;
    const ours = async (notification) => {
      if (notification.method === TOOLS_CHANGED) void this.#listAnew();
      await before?.(notification);
    };
    client.fallbackNotificationHandler = ours;
    this.#restore = () => {
      if (client.fallbackNotificationHandler === ours) client.fallbackNotificationHandler = before;
    };
  }

  /** Many changes at one time are one listing; where it fails, the tools stay as they were. */
  async #listAnew() {
    this.#isStale = true;
    if (this.#isListing) return;
    this.#isListing = true;
    try {
      while (this.#isStale && !this.#isClosed) {
        await new Promise((resolve) => setTimeout(resolve, RELIST_PAUSE_MS));
        this.#isStale = false;
        await this.#list();
        for (const changed of [...this.#followers.values()]) changed();
      }
    } catch (reason) {
      console.warn(`The tools of the MCP server ${this.name} cannot be listed anew.`, reason);
    } finally {
      this.#isListing = false;
    }
  }

  /**
   * A stream that breaks leaves the calls on it without an answer. So after any trouble the server is
   * asked whether it is there, and if not, every call that waits is ended.
   */
  #noticeItsEnd() {
    this.#client.onerror = async () => {
      if (this.#isChecking || this.#isClosed) return;
      this.#isChecking = true;
      try {
        await this.#client.ping({ timeout: PING_MS });
      } catch {
        this.#isClosed = true;
        await this.#client.close();
      } finally {
        this.#isChecking = false;
      }
    };
    this.#client.onclose = () => (this.#isClosed = true);
  }

  async #closeClient() {
    try {
      await this.#client.transport?.terminateSession?.();
    } catch {
      // A server that is gone needs no farewell.
    }
    await this.#client.close();
  }
}

const toolAnswer = ({ isError, structuredContent, content }) => ({
  isError: isError === true,
  structured: structuredContent == null ? null : JSON.stringify(structuredContent),
  content: JSON.stringify(content ?? []),
});

const structured = (value) => ({
  isError: false,
  structured: JSON.stringify(value) ?? "null",
  content: "[]",
});

async function allPages(what, ask) {
  const items = [];
  const seen = new Set();
  let cursor;
  do {
    const page = await ask(cursor === undefined ? {} : { cursor });
    for (const item of page[what] ?? []) items.push(item);
    cursor = page.nextCursor ?? undefined;
    if (seen.has(cursor)) throw new Error(`the server's list of ${what} goes in a circle`);
    if (seen.size === MOST_PAGES || items.length > MOST_ITEMS) {
      throw new Error(
        `the server's list of ${what} has more than ${MOST_ITEMS} entries or ${MOST_PAGES} pages`,
      );
    }
    seen.add(cursor);
  } while (cursor !== undefined);
  return items;
}

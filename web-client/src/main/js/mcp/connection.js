import { allPages, bounded, tooMany } from "./pages.js";
import { purposeOf } from "./purpose.js";

/** What the two versions of the kit call a request that took too long. */
const TIMED_OUT = new Set([-32001, "REQUEST_TIMEOUT"]);
/** What version 2 calls a list of too many pages. */
const TOO_MANY_PAGES = "LIST_PAGINATION_EXCEEDED";
const MOST_CHARACTERS = 16 * 1024 * 1024;
/** What is told within this time is one change. */
const GATHERING_MS = 50;
const PING_MS = 5_000;
/** The gate keeps the time of a call and aborts its signal; the SDK's own minute must not come first. */
const NEVER_MS = 2_147_483_647;
/** A server that ends with each call is started so often, and then left as it is. */
const OPEN = "open";
const CLOSED = "closed";
const LOST = "lost";
const MOST_REOPENED = 3;
const REOPENED_WITHIN_MS = 60_000;
const TOOLS_CHANGED = "notifications/tools/list_changed";

/** One MCP server: its tools as they were last listed, and the requests of scripts. */
export class McpConnection {
  #client;
  #isOurs;
  #reopen;
  #reopening;
  #reopenedAt = [];
  #timeoutMs;
  #restore = () => {};
  #followers = new Map();
  #isListing = false;
  #isStale = false;
  #pauses;
  #isChecking = false;
  /** Open, closed by us, or lost when nobody wanted that. */
  #state = OPEN;
  #freshUntil = Infinity;
  #tasks = new Set();
  #subscription;
  tools = "[]";

  static async open(client, settings) {
    const connection = new McpConnection(client, settings);
    await connection.#begin();
    return connection;
  }

  /**
   * @param reopen gives another client where the connection was lost; it need not be there
   * @param pauses how long to wait before a list is asked for again; hears when one was
   */
  constructor(client, { isOurs, reopen, timeoutMs, pauses }) {
    this.#client = client;
    this.#isOurs = isOurs;
    this.#reopen = reopen;
    this.#timeoutMs = timeoutMs;
    this.#pauses = pauses;
    const capabilities = client.getServerCapabilities?.() ?? { tools: {} };
    this.name = String(client.getServerVersion?.()?.name || "mcp");
    this.purpose = purposeOf(client);
    this.hasTools = Boolean(capabilities.tools);
    this.hasResources = Boolean(capabilities.resources);
    this.hasPrompts = Boolean(capabilities.prompts);
  }

  async #begin() {
    this.#listenForChanges();
    if (this.#isOurs) this.#noticeItsEnd();
    await this.#list();
    await this.#askToBeTold();
  }

  /** For one source: a connection may serve several Code Modes, and ends with the last of them. */
  share() {
    if (this.#state !== OPEN && !this.#canReopen()) this.#openAgain();
    const { name, purpose, hasResources, hasPrompts } = this;
    const share = {
      name,
      purpose,
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
    this.#state = OPEN;
    this.#listenForChanges();
  }

  /** @returns {Promise<{isError: boolean, structured: string | null, content: string}>} */
  async request(method, parameters, signal) {
    const options = { signal, timeout: NEVER_MS };
    if (this.#canReopen()) await this.#openedOnce();
    if (performance.now() > this.#freshUntil) void this.#listAnew();
    try {
      return await this.#send(method, JSON.parse(parameters), options);
    } catch (reason) {
      if (this.#state === OPEN) throw issueOf(reason) ? new Error(messageOf(reason)) : reason;
      throw this.#gone(reason?.message ?? reason);
    }
  }

  #gone(why) {
    return new Error(`The MCP server ${this.name} is gone: ${why}`);
  }

  #canReopen() {
    return this.#state === LOST && this.#reopen !== undefined;
  }

  /** Calls that come meanwhile wait for the same client. */
  #openedOnce() {
    this.#reopening ??= this.#openLost().finally(() => (this.#reopening = undefined));
    return this.#reopening;
  }

  async #openLost() {
    const now = performance.now();
    this.#reopenedAt = this.#reopenedAt.filter((at) => now - at < REOPENED_WITHIN_MS);
    if (this.#reopenedAt.length === MOST_REOPENED) {
      throw this.#gone(
        `it was opened again ${MOST_REOPENED} times within a minute, and ended each time`,
      );
    }
    this.#reopenedAt.push(now);
    try {
      this.#client = await this.#reopen();
      this.#state = OPEN;
      const before = this.tools;
      await this.#begin();
      if (this.tools !== before) this.#tellOfChange();
    } catch (reason) {
      this.#state = LOST;
      void this.#client.close().catch(() => {});
      throw this.#gone(messageOf(reason));
    }
    this.closeUnused();
  }

  #tellOfChange() {
    for (const changed of [...this.#followers.values()]) changed();
  }

  closeUnused() {
    if (this.#followers.size > 0 || this.#state !== OPEN) return;
    this.#restore();
    this.#state = CLOSED;
    void this.#subscription?.close().catch(() => {});
    if (this.#isOurs) void this.#closeClient();
  }

  async #send(method, parameters, options) {
    const client = this.#client;
    switch (method) {
      case "tools/call":
        return toolAnswer(await this.#callTool(parameters, options));
      case "resources/list":
        return structured(
          await this.#all("resources", (page) => client.listResources(page, options)),
        );
      case "resources/templates/list":
        return structured(
          await this.#all("resourceTemplates", (page) =>
            client.listResourceTemplates(page, options),
          ),
        );
      case "resources/read":
        return structured((await client.readResource(parameters, options)).contents);
      case "prompts/list":
        return structured(await this.#all("prompts", (page) => client.listPrompts(page, options)));
      case "prompts/get": {
        const { description, messages } = await client.getPrompt(parameters, options);
        return structured({ description, messages });
      }
    }
  }

  #callTool(parameters, options) {
    const client = this.#client;
    if (isOfVersion2(client)) return client.callTool(parameters, options);
    if (this.#tasks.has(parameters.name)) return taskResult(client, parameters, options);
    return client.callTool(parameters, undefined, options);
  }

  /** Version 2 of the kit walks over the pages itself. */
  async #all(what, ask) {
    if (!isOfVersion2(this.#client)) return allPages(what, ask);
    try {
      return bounded(what, (await ask())[what] ?? []);
    } catch (reason) {
      throw reason?.code === TOO_MANY_PAGES ? tooMany(what) : reason;
    }
  }

  async #list() {
    if (!this.hasTools) return;
    const tools = await this.#listWithin(performance.now() + this.#timeoutMs);
    const text = JSON.stringify(tools);
    if (text.length > MOST_CHARACTERS) {
      throw new Error(`the server's list of tools is longer than ${MOST_CHARACTERS} characters`);
    }
    this.#tasks = new Set(tools.filter(mustBeTask).map(({ name }) => name));
    this.tools = text;
  }

  /** A server may take its time for each page, but not for ever new pages. */
  async #listWithin(until) {
    const signal = AbortSignal.timeout(this.#timeoutMs);
    try {
      return await this.#all("tools", async (page) => {
        const timeout = Math.max(1, until - performance.now());
        const options = { timeout, ...(page ? {} : { signal, cacheMode: "refresh" }) };
        const answer = await this.#client.listTools(page, options);
        const { ttlMs } = answer;
        this.#freshUntil = ttlMs > 0 ? performance.now() + ttlMs : Infinity;
        return answer;
      });
    } catch (reason) {
      if (!TIMED_OUT.has(reason?.code) && !signal.aborted) throw reason;
      throw new Error(`the server's list of tools has no end within ${this.#timeoutMs} ms`);
    }
  }

  /** A protocol without sessions tells of changes only who asks for that. Whoever is refused has the list's age. */
  async #askToBeTold() {
    const client = this.#client;
    if (!isModern(client) || !client.getServerCapabilities()?.tools?.listChanged) return;
    try {
      this.#subscription = await client.listen(
        { toolsListChanged: true },
        { timeout: this.#timeoutMs },
      );
    } catch (reason) {
      console.warn(`The MCP server ${this.name} does not tell of changes.`, reason);
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
      while (this.#isStale && this.#state === OPEN) {
        const pauseMs = Math.max(GATHERING_MS, this.#pauses.pauseMs(performance.now()));
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
        this.#isStale = false;
        const before = this.tools;
        await this.#list();
        this.#pauses.listedAt(performance.now());
        if (this.tools !== before) this.#tellOfChange();
      }
    } catch (reason) {
      console.warn(`The tools of the MCP server ${this.name} cannot be listed again.`, reason);
    } finally {
      this.#isListing = false;
    }
  }

  /**
   * A stream that breaks leaves the calls on it without an answer. So after any trouble the server is
   * asked whether it is there, and if not, every call that waits is ended.
   */
  #noticeItsEnd() {
    const client = this.#client;
    const isLost = () => {
      if (client === this.#client && this.#state === OPEN) this.#state = LOST;
    };
    client.onclose = isLost;
    // Without sessions there is nothing that ends, and no ping: each call fails by itself.
    if (isModern(client)) return;
    client.onerror = async () => {
      if (this.#isChecking || this.#state !== OPEN) return;
      this.#isChecking = true;
      try {
        await client.ping({ timeout: PING_MS });
      } catch {
        isLost();
        await client.close();
      } finally {
        this.#isChecking = false;
      }
    };
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

/** Version 1 has no eras. */
const isOfVersion2 = (client) => typeof client.getProtocolEra === "function";

const isModern = (client) => isOfVersion2(client) && client.getProtocolEra() === "modern";

const mustBeTask = ({ execution }) => execution?.taskSupport === "required";

/** A call that the server does as a task, which is asked about until it has ended. */
async function taskResult(client, parameters, options) {
  const { tasks } = client.experimental;
  let taskId;
  const cancel = () => void (taskId && tasks.cancelTask(taskId).catch(() => {}));
  options.signal?.addEventListener("abort", cancel);
  try {
    for await (const message of tasks.callToolStream(parameters, undefined, {
      ...options,
      task: {},
    })) {
      if (message.type === "taskCreated") taskId = message.task.taskId;
      if (message.type === "error") throw message.error;
      if (message.type === "result") return message.result;
    }
    throw new Error(`the task of ${parameters.name} ended without a result`);
  } finally {
    options.signal?.removeEventListener("abort", cancel);
  }
}

/** What went wrong, in a sentence: an answer that is none in form is told by its first fault. */
export function messageOf(reason) {
  const issue = issueOf(reason);
  if (!issue) return String(reason?.message ?? reason);
  const place = issue.path.reduce(
    (path, step) => (typeof step === "number" ? `${path}[${step}]` : `${path}.${step}`),
    "",
  );
  return `the server's answer is not as the protocol says, at ${place.slice(1)}: ${issue.message}`;
}

/** The first fault of an answer; some errors of the kit have the list of them in their message alone. */
function issueOf(reason) {
  if (Array.isArray(reason?.issues)) return reason.issues[0];
  const message = String(reason?.message ?? reason);
  try {
    const issue = JSON.parse(message.slice(message.indexOf("[\n")))[0];
    return Array.isArray(issue?.path) ? issue : undefined;
  } catch {
    return undefined;
  }
}

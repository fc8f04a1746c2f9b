const TOOLS_CHANGED = "notifications/tools/list_changed";

/**
 * The browser's registry of tools, spoken to as a client of MCP is. Tools of several windows may have one name, and
 * are called by it and where they are from. Only this page's own are believed that they read only.
 */
export class PageTools {
  #registry;
  #origins;
  #left;
  #known = new Map();
  fallbackNotificationHandler;
  #tell = () => void this.fallbackNotificationHandler?.({ method: TOOLS_CHANGED });

  /**
   * @param registry `document.modelContext`
   * @param origins of other pages whose tools are wanted too
   * @param left names of tools of this page that are not part of it
   */
  constructor(registry, origins, left) {
    this.#registry = registry;
    this.#origins = origins;
    this.#left = left;
    registry.addEventListener("toolchange", this.#tell);
  }

  getServerVersion() {
    return { name: "page" };
  }

  getServerCapabilities() {
    return { tools: {} };
  }

  async listTools() {
    const found = await this.#registry.getTools({ fromOrigins: this.#origins });
    const known = new Map();
    for (const tool of found) {
      if (!isOfThisPage(tool) || !this.#left.has(tool.name)) known.set(nameIn(known, tool), tool);
    }
    this.#known = known;
    return { tools: Array.from(known, described) };
  }

  async callTool({ name, arguments: given = {} }, _, { signal }) {
    const tool = this.#known.get(name);
    if (!tool) throw new Error("no page has this tool any more");
    return answered(await this.#registry.executeTool(tool, given, { signal }));
  }

  close() {
    this.#registry.removeEventListener("toolchange", this.#tell);
  }
}

const isOfThisPage = ({ window: of }) => of === window;

function nameIn(known, { name, origin }) {
  if (!known.has(name)) return name;
  const there = `${name} of ${origin}`;
  let free = there;
  for (let i = 2; known.has(free); i++) free = `${there} ${i}`;
  return free;
}

function described([name, tool]) {
  const { description, inputSchema, origin, annotations } = tool;
  const isBelieved = isOfThisPage(tool) && !annotations?.consequentialHint;
  return {
    name,
    description: isOfThisPage(tool) ? description : `${description} (Of ${origin}.)`,
    inputSchema: inputSchema ?? { type: "object" },
    annotations: { readOnlyHint: isBelieved && annotations?.readOnlyHint === true },
  };
}

/** A registry hands on texts alone: what is not a text at its tool comes as JSON. */
function answered(text) {
  if (typeof text !== "string") return { structuredContent: text ?? undefined };
  if (/^[[{]/.test(text)) {
    try {
      return { structuredContent: JSON.parse(text) };
    } catch {
      // It only looks like JSON.
    }
  }
  return { content: [{ type: "text", text }] };
}

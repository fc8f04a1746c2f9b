const MOST_CHARACTERS = 500;
const LINE_OF_PROSE = /^\s*(\p{L}.*)/u;
/** What most servers say of themselves first, and what every namespace is. */
const THAT_IT_IS_A_SERVER =
  /^(?:an?\s|the\s|official\s)*(?:model context protocol|mcp)(?:\s\(mcp\))?\sserver(?:\simplementation)?(?:\s(?:for|that|which|to|using|interacting with))*[\s:,–-]*/i;

/** What a server says that it is good for: its description, or else the first line of its instructions, but no heading. */
export function purposeOf(client) {
  const said = [
    client.getServerVersion?.()?.description,
    LINE_OF_PROSE.exec(String(client.getInstructions?.() ?? "").slice(0, MOST_CHARACTERS))?.[1],
  ].find((each) => each && typeof each === "string");
  return said?.slice(0, MOST_CHARACTERS).replace(THAT_IT_IS_A_SERVER, "") ?? "";
}

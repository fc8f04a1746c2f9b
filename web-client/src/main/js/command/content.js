import { withoutControls } from "./secrets.js";

const MOST_IMAGES = 8;
const MOST_CHARACTERS = 8_000_000;
const SHORTEST_DATA = 40;

/** What a model is told, as the protocol's content: a text, and the images that the script gave as its value. */
export function contentOf(text, value) {
  const images = imagesIn(value);
  const left = images.reduce((kept, { data }, i) => withoutData(kept, data, i), text);
  return [{ type: "text", text: withoutControls(left) }, ...images];
}

/** A value that is a part of content, or a list of them, as MCP servers give them to scripts. */
function imagesIn(value) {
  const parts = Array.isArray(value) ? value : [value];
  let left = MOST_CHARACTERS;
  return parts
    .filter((part) => part?.type === "image" && isText(part.data) && isText(part.mimeType))
    .filter(({ data }) => (left -= data.length) >= 0)
    .slice(0, MOST_IMAGES)
    .map(({ data, mimeType }) => ({ type: "image", data, mimeType }));
}

const isText = (value) => typeof value === "string" && value !== "";

/** Its letters say nothing, and may have been cut off in the text. */
function withoutData(text, data, i) {
  const from = text.indexOf(data.slice(0, SHORTEST_DATA));
  if (from < 0) return text;
  const [letters] = /^[\w+/=-]*/.exec(text.slice(from));
  return `${text.slice(0, from)}[image ${i + 1}]${text.slice(from + letters.length)}`;
}

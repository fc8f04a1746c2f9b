/** Controls but tab and line feed, marks of direction, tags, and whatever else is not seen. */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/** A text, or JSON on several lines, of which a person sees all, in the order in which it stands. */
export function legible(value) {
  const text = typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? "");
  return text.replace(HIDDEN, (hidden) => [...hidden].map(escapesOf).join(""));
}

function escapesOf(character) {
  const escaped = [];
  for (let at = 0; at < character.length; at++)
    escaped.push(`\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`);
  return escaped.join("");
}

/** The element with this id. The page's own markup promises it, so its absence is a mistake. */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) {
    throw new Error(`The page has no element #${id}.`);
  }
  return found;
}

/** The pieces of a stamped template, by their data-part. */
export function partsOf(stamped) {
  const parts = {};
  for (const part of stamped.querySelectorAll("[data-part]")) {
    parts[part.dataset.part] = part;
  }
  return parts;
}

/** An element with a class and a text. */
export function textElement(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Shows the text, or hides the element where there is none. */
export function showText(element, text) {
  element.textContent = text ?? "";
  element.hidden = !text;
}

import { hoverTooltip } from "@codemirror/view";
import { textElement } from "../page/dom.js";

const CALLED = /[a-z_]+\.[a-z_]+/g;

/** Tells of a function, where the pointer rests on its name, what it takes and what it does. */
export function functionHover(functions) {
  const byName = new Map(functions.map((each) => [`${each.namespace}.${each.name}`, each]));
  return hoverTooltip(({ state: { doc } }, at) => {
    const { from, text } = doc.lineAt(at);
    for (const { 0: name, index } of text.matchAll(CALLED)) {
      const pos = from + index;
      const end = pos + name.length;
      if (at >= pos && at <= end && byName.has(name)) {
        return { pos, end, create: () => ({ dom: told(name, byName.get(name)) }) };
      }
    }
    return null;
  });
}

function told(name, { parameters, says }) {
  const dom = document.createElement("div");
  dom.className = "function-hover";
  dom.append(textElement("code", "", `${name}(${parameters})`), textElement("p", "", says));
  return dom;
}

import { textElement } from "../page/dom.js";

/** A JSON value as indented text, with its names, texts and numbers told apart by class. */
export function jsonNodes(value) {
  const nodes = [];
  write(value, "", nodes);
  return nodes;
}

function write(value, indent, nodes) {
  if (Array.isArray(value)) {
    writeAll(
      "[]",
      value.map((item) => [null, item]),
      indent,
      nodes,
    );
  } else if (value !== null && typeof value === "object") {
    writeAll("{}", Object.entries(value), indent, nodes);
  } else {
    nodes.push(textElement("span", `json-${kindOf(value)}`, JSON.stringify(value)));
  }
}

function writeAll([open, close], entries, indent, nodes) {
  if (entries.length === 0) {
    nodes.push(open + close);
    return;
  }
  const inner = `${indent}  `;
  nodes.push(open);
  entries.forEach(([name, item], index) => {
    nodes.push(`${index > 0 ? "," : ""}\n${inner}`);
    if (name !== null) {
      nodes.push(textElement("span", "json-name", JSON.stringify(name)), ": ");
    }
    write(item, inner, nodes);
  });
  nodes.push(`\n${indent}${close}`);
}

function kindOf(value) {
  return value === null ? "null" : typeof value;
}

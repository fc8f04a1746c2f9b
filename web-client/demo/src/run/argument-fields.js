import { textElement } from "../page/dom.js";

/** One input for each argument of a call, after the kind of its value. */
export function argumentFields(args = {}) {
  const fields = Object.entries(args).map(([name, value]) => fieldFor(name, value));
  return {
    elements: fields.map((field) => field.element),
    read: () => Object.fromEntries(fields.map((field) => [field.name, field.read()])),
  };
}

function fieldFor(name, value) {
  const input = document.createElement("input");
  const element = document.createElement("label");
  element.className = "approval-field";
  element.append(textElement("span", "", name), input);
  input.name = name;
  input.dataset.testid = `argument-${name}`;
  return { name, element, read: readerFor(name, value, input) };
}

function readerFor(name, value, input) {
  switch (typeof value) {
    case "string":
      input.value = value;
      return () => input.value;
    case "number":
      input.type = "number";
      input.step = Number.isInteger(value) ? "1" : "any";
      input.required = true;
      input.value = String(value);
      return () => input.valueAsNumber;
    case "boolean":
      input.type = "checkbox";
      input.checked = value;
      return () => input.checked;
    default:
      input.value = JSON.stringify(value);
      return () => parse(name, input.value);
  }
}

function parse(name, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`“${name}” must be JSON.`);
  }
}

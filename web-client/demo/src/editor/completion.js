import { completeFromList } from "@codemirror/autocomplete";
import { pythonLanguage } from "@codemirror/lang-python";

/** Offers these functions while a script is written: what follows "clients." and so on. */
export function functionCompletion(catalogue) {
  const byNamespace = new Map();
  for (const [namespace, { tools }] of Object.entries(catalogue)) {
    byNamespace.set(namespace, Object.entries(tools).map(optionFor));
  }
  const namespaces = completeFromList(
    [...byNamespace.keys()].map((label) => ({ label, type: "namespace" })),
  );

  function complete(context) {
    const dotted = context.matchBefore(/[a-z_]+\.[a-z_]*$/);
    if (!dotted) {
      return namespaces(context);
    }
    const dot = dotted.text.indexOf(".");
    const options = byNamespace.get(dotted.text.slice(0, dot));
    return options ? { from: dotted.from + dot + 1, options, validFor: /^[a-z_]*$/ } : null;
  }

  return pythonLanguage.data.of({ autocomplete: complete });
}

function optionFor([name, { input, description }]) {
  return {
    label: name,
    detail: `(${Object.keys(input.properties).join(", ")})`,
    info: description,
    type: "function",
  };
}

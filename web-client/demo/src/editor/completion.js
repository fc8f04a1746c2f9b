import { completeFromList } from "@codemirror/autocomplete";
import { pythonLanguage } from "@codemirror/lang-python";

/** Offers these functions while a script is written: what follows "clients." and so on. */
export function functionCompletion(functions) {
  const byNamespace = Map.groupBy(functions, ({ namespace }) => namespace);
  const namespaces = completeFromList(
    [...byNamespace.keys()].map((label) => ({ label, type: "namespace" })),
  );

  function complete(context) {
    const dotted = context.matchBefore(/[a-z_]+\.[a-z_]*$/);
    if (!dotted) {
      return namespaces(context);
    }
    const dot = dotted.text.indexOf(".");
    const options = byNamespace.get(dotted.text.slice(0, dot))?.map(optionFor);
    return options ? { from: dotted.from + dot + 1, options, validFor: /^[a-z_]*$/ } : null;
  }

  return pythonLanguage.data.of({ autocomplete: complete });
}

function optionFor({ name, parameters, says }) {
  return { label: name, detail: `(${parameters})`, info: says, type: "function" };
}

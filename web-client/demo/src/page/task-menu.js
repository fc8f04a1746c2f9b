import mistakeScripts from "../mistakes/*.py";
import { mistakes } from "../mistakes/mistakes.js";
import queryScripts from "../queries/*.py";
import { queries } from "../queries/queries.js";
import showScripts from "../shows/*.py";
import { shows } from "../shows/shows.js";
import taskScripts from "../tasks/*.py";
import { tasks } from "../tasks/tasks.js";

const GROUPS = [
  { label: "Tasks", entries: tasks, scripts: taskScripts },
  { label: "Windows of the desk", entries: shows, scripts: showScripts },
  { label: "Files and pages", entries: queries, scripts: queryScripts },
  { label: "What goes wrong", entries: mistakes, scripts: mistakeScripts },
];

/** Fills the menu; `onChoice` gets the script of what is chosen, and that of the first task at once. */
export function startTaskMenu(menu, onChoice) {
  const scripts = new Map();
  for (const { label, entries, scripts: texts } of GROUPS) {
    const group = document.createElement("optgroup");
    group.label = label;
    for (const { id, asks } of entries) {
      scripts.set(id, texts[id].trimEnd());
      group.append(new Option(asks, id));
    }
    menu.append(group);
  }
  const choose = () => onChoice(scripts.get(menu.value));
  menu.addEventListener("change", choose);
  choose();
}

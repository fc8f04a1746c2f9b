import mistakeScripts from "./mistakes/*.py";
import { mistakes } from "./mistakes/mistakes.js";
import queryScripts from "./queries/*.py";
import { queries } from "./queries/queries.js";
import showScripts from "./shows/*.py";
import { shows } from "./shows/shows.js";
import taskScripts from "./tasks/*.py";
import { tasks } from "./tasks/tasks.js";
import workflowScripts from "./workflows/*.py";
import { workflows } from "./workflows/workflows.js";

const group = (label, entries, scripts) => ({
  label,
  tasks: entries.map(({ id, asks }) => ({ id, asks, script: scripts[id] })),
});

/** The scripts of the menu, in its order. */
export const menu = [
  group("Tasks", tasks, taskScripts),
  group("Outlives its page", workflows, workflowScripts),
  group("Windows of the desk", shows, showScripts),
  group("Files and pages", queries, queryScripts),
  group("What goes wrong", mistakes, mistakeScripts),
];

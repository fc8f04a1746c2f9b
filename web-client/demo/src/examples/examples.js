import adviser from "./adviser.py";
import failure from "./failure.py";
import gather from "./gather.py";
import orders from "./orders.py";
import runaway from "./runaway.py";
import sectors from "./sectors.py";
import typo from "./typo.py";

/** The scripts of the menu, in its order. The ids are the values of the menu's options. */
export const examples = new Map([
  ["adviser", adviser],
  ["gather", gather],
  ["sectors", sectors],
  ["orders", orders],
  ["typo", typo],
  ["failure", failure],
  ["runaway", runaway],
]);

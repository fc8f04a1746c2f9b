import byTask from "./*.json";
import { tasks } from "../tasks/tasks.js";

/** The recorded conversations, in the order of the tasks. */
export const recordings = tasks.filter(({ id }) => byTask[id]).map(({ id }) => byTask[id]);

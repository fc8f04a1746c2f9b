import type { CodeMode } from "glovebox";
import { createCodeMode, findWalls, functions } from "glovebox/node";
import type { Walls } from "glovebox/node";

export const made: CodeMode = await createCodeMode({
  sandbox: "strict",
  sources: [functions("clock", { now: { run: () => 1 } })],
});
const walls: Walls = await findWalls();
export const isStrong: boolean = walls.system === "bubblewrap" && walls.permission;

// @ts-expect-error there are two ways alone
createCodeMode({ sandbox: "loose" });

createCodeMode({ store: { directory: "runs" } });
// @ts-expect-error there is no such store in a process
createCodeMode({ store: "indexeddb" });

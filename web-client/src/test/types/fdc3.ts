import { createCodeMode } from "glovebox";
import type { CodeMode, Source } from "glovebox";
import { fdc3 } from "glovebox/fdc3";
import type { DesktopAgentApi } from "glovebox/fdc3";

declare const agent: DesktopAgentApi;
declare const soon: Promise<DesktopAgentApi>;

const source: Promise<Source> = fdc3(agent, { include: ["fdc3.find_*"], exclude: ["open"] });
export const made: Promise<CodeMode> = createCodeMode({ sources: [source, fdc3(soon)] });

// @ts-expect-error an agent is needed
fdc3();
// @ts-expect-error an agent raises intents
fdc3({ open: async () => ({}) });
// @ts-expect-error a pattern is not a list
fdc3(agent, { include: "fdc3.*" });

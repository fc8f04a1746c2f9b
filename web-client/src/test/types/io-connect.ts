import { createCodeMode } from "glovebox";
import type { CodeMode, Source } from "glovebox";
import { IOCodeMode, connectCodeMode, ioConnect, startCodeMode } from "glovebox/io-connect";
import type { IOConnectApi, WithCodeMode } from "glovebox/io-connect";

declare const io: IOConnectApi;
declare const withCodeMode: IOConnectApi & WithCodeMode;

const source: Source = ioConnect(io);
export const made: Promise<CodeMode> = createCodeMode({ sources: [source] });

export const chosen: Source = ioConnect(io, {
  purposes: { crm: "Clients and their notes." },
  include: ["crm.*"],
  exclude: ["windows.*"],
  readOnly: ["CRM.Find*"],
  trustHints: false,
});

/** As the platform's library declares it: it knows nothing of Code Mode. */
interface PlatformConfig {
  readonly theme?: string;
}
const libraries: ((io: IOConnectApi, config?: PlatformConfig) => Promise<void>)[] = [IOCodeMode];
export const asLibrary: Promise<void> = libraries[0]!(io, { theme: "dark" });
export const alone: Promise<void> = IOCodeMode(io, { codeMode: { warm: 1 } });
export const asPlugin: Promise<void> = startCodeMode(io, { policy: { readOnly: "allow" } });
export const offered: Promise<void> = startCodeMode(io, { ioConnect: { exclude: ["windows.*"] } });
export const own: CodeMode = withCodeMode.codeMode;
export const ruled: Promise<void> = startCodeMode(io, {
  apps: { block: ["reports"], approve: ["crm-desk"] },
  policy: { callers: { "reports *": { deny: ["orders.*"] } } },
});
export const ofThePlatform: Promise<string> = connectCodeMode(io, { waitMs: 5_000 }).then(
  async (connected) => {
    const off = connected.on("call:start", ({ tool, decision }) => console.log(tool, decision));
    const outcome = await connected.execute<number>({ code: "1", signal: AbortSignal.timeout(9) });
    if (outcome.status === "paused") {
      await connected.runs.approve(outcome.runId, outcome.approval.callId);
    }
    off();
    return connected.inspect({ query: "clients" });
  },
);

// @ts-expect-error who asks is the platform's to say
connectCodeMode(io).then((connected) => connected.execute({ code: "1", caller: "me" }));
// @ts-expect-error what a call was given is not sent
connectCodeMode(io).then((connected) => connected.on("call:start", ({ args }) => args));
// @ts-expect-error a list of names
startCodeMode(io, { apps: { block: "reports" } });

// @ts-expect-error an io.Connect object is needed
ioConnect();
// @ts-expect-error an io.Connect object has interop
ioConnect({ channels: {} });
// @ts-expect-error a pattern is not a list
ioConnect(io, { include: "crm.*" });
// @ts-expect-error an unknown option is refused
startCodeMode(io, { polices: {} });
// @ts-expect-error the library's options are those of a Code Mode
IOCodeMode(io, { codeMode: { warm: "one" } });
// @ts-expect-error the library must have run
io.codeMode;

import { createCodeMode } from "glovebox";
import type { CodeMode, Source } from "glovebox";
import { IOCodeMode, ioConnect, startCodeMode } from "glovebox/io-connect";
import type { IOConnectApi, WithCodeMode } from "glovebox/io-connect";

declare const io: IOConnectApi;
declare const withCodeMode: IOConnectApi & WithCodeMode;

const source: Source = ioConnect(io);
export const made: Promise<CodeMode> = createCodeMode({ sources: [source] });

export const chosen: Source = ioConnect(io, {
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

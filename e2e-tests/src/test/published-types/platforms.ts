// What Glovebox declares of platforms, against the declarations that they publish.
import type IOBrowserFactory from "@interopio/browser";
import type { IOConnectBrowser } from "@interopio/browser";
import type { IOConnectBrowser as IOConnectBrowser4 } from "interopio-browser-4";
import type { IOConnectDesktop } from "@interopio/desktop";
import type { Glue42WebPlatformFactoryFunction } from "@glue42/web-platform";
import type { Glue42Web } from "@glue42/web";
import { IOCodeMode, connectCodeMode, ioConnect, startCodeMode } from "glovebox/io-connect";
import type { WithCodeMode } from "glovebox/io-connect";

declare const factory: typeof IOBrowserFactory;
declare const platform: Glue42WebPlatformFactoryFunction;
declare const browser3: IOConnectBrowser.API;
declare const browser4: IOConnectBrowser4.API;
declare const desktop: IOConnectDesktop.API;
declare const glue: Glue42Web.API;

for (const io of [browser3, browser4, desktop, glue]) {
  ioConnect(io);
  void connectCodeMode(io).then((connected) => connected.execute({ code: "1" }));
}

const codeMode = { policy: { allow: ["crm.find_*"] } };
export const config3: IOConnectBrowser.Config & object = { libraries: [IOCodeMode] };
export const config4: IOConnectBrowser4.Config & object = { libraries: [IOCodeMode] };
export const configOfDesktop: IOConnectDesktop.Config & object = { libraries: [IOCodeMode] };
export const made = factory(Object.assign(config3, { codeMode })).then(
  (io) => (io as IOConnectBrowser.API & WithCodeMode).codeMode,
);
void platform({
  plugins: {
    definitions: [
      { name: "code-mode", start: startCodeMode, config: { apps: { block: ["reports"] } } },
    ],
  },
});
// @ts-expect-error what has no interop is not a platform
ioConnect(browser4.contexts);

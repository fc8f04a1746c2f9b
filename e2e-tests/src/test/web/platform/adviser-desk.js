import { announce } from "./ready.js";

/** Reading the client directory needs no approval at this desk. */
const codeMode = { policy: { allow: ["crm.*"] } };

/** A window that calls the methods of others, with Code Mode in its `io` where the address asks. */
export async function openAdviserDesk(IOBrowser) {
  await announce(async () => {
    const config = {};
    if (new URLSearchParams(location.search).has("code-mode")) {
      const { IOCodeMode } = await import("/glovebox/io-connect.js");
      Object.assign(config, { libraries: [IOCodeMode], codeMode });
    }
    window.io = await IOBrowser(config);
  });
}

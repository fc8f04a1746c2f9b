import { announce } from "./ready.js";

/** A window that calls the methods of others, with Code Mode in its `io` where the address asks. */
export async function openAdviserDesk(IOBrowser) {
  await announce(async () => {
    const libraries = [];
    if (new URLSearchParams(location.search).has("code-mode")) {
      libraries.push((await import("/glovebox/io-connect.js")).IOCodeMode);
    }
    window.io = await IOBrowser({ libraries });
  });
}

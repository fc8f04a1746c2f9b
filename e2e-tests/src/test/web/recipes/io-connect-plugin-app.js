/** An app of the guide's platform, which tells in one line what the guide's examples log. */
import IOBrowser from "@interopio/browser";

globalThis.io = await IOBrowser();
globalThis.code = "6 * 7";
const tell = console.log;
const logged = [];
console.log = (word) => logged.push(word);
await import("recipe:io-connect-plugin/2");
await import("recipe:io-connect-plugin/4");
tell(JSON.stringify(logged));

/** The names of interop.io's published prompt, in an app of a platform. */
import IOBrowser from "@interopio/browser";

globalThis.io = await IOBrowser();
const { codeMode } = await import("recipe:frameworks/2");
console.log(codeMode.tools.map(({ name }) => name).join(" "));

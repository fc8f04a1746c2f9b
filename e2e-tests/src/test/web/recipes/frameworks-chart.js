/** A chart that plain Python draws, as a page shows it. */
import { createCodeMode } from "glovebox";

globalThis.codeMode = await createCodeMode();
const { picture } = await import("recipe:frameworks/1");
await picture.decode();
const isDrawn = decodeURIComponent(picture.src).includes(">Reid<");
console.log([picture.isConnected, picture.naturalWidth > 0, isDrawn].join(" "));

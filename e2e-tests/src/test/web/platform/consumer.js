import IOBrowser from "@interopio/browser";
import { openAdviserDesk } from "./adviser-desk.js";

await openAdviserDesk(IOBrowser);

import IOBrowser from "interopio-browser-4";
import { openAdviserDesk } from "./adviser-desk.js";

await openAdviserDesk(IOBrowser);

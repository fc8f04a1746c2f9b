/** The guide's app, and then the same `io` in its other two examples. */
import { IOCodeMode } from "glovebox/io-connect";

const FIND = "(await crm.find_clients(name='Reid'))['clients'][0]['adviser']['name']";

globalThis.askTheUser = async () => ({ decision: "deny" });
const { io, outcome } = await import("recipe:io-connect-library/1");
globalThis.io = io;
const { codeMode } = await import("recipe:io-connect-library/2");
const again = await codeMode.execute({ code: FIND });
const chosen = await import("recipe:io-connect-library/3");
await IOCodeMode(io, chosen.default);
const overview = await io.codeMode.inspect({});
const namespaces = Array.from(overview.matchAll(/^(\w+) \(\d+ function/gm), ([, name]) => name);
console.log(JSON.stringify([outcome.value, again.value, namespaces]));

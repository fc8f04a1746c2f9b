// A program that is killed while its script computes: prints when the loop is entered.
import "./ends-with-its-parent.mjs";
import { clients, glovebox } from "./sources.mjs";

const codeMode = await glovebox.createCodeMode({ sources: [clients()], typeCheck: "off" });
codeMode.on("call:end", () => console.log("looping"));
const code = 'await crm.find_clients(name="A")\nsum(range(10**13))';
await codeMode.execute({ code, limits: { cpuMs: 600_000, wallMs: 600_000 } });

import { createCodeMode, functions } from "/glovebox/index.js";
import { executeChecked } from "../../calls/checked.js";

const clients = [
  { name: "Amelia Reid", taxId: "756.9217.0769.85", account: { iban: "CH9300762011623852957" } },
  { name: "Tomasz Nowak", taxId: "756.1234.5678.97", account: { iban: "CH5604835012345678009" } },
];

const crm = functions("crm", {
  clients: { readOnly: true, run: () => clients },
  numbers: { readOnly: true, run: () => Array.from({ length: 5000 }, (_, n) => n) },
});

let codeMode;

export async function open(egress) {
  codeMode = await createCodeMode({ sources: [crm], egress });
}

export const openWithPattern = () => open({ redact: { patterns: [/CH\d{19}/iy, /Reid/] } });

export const openWithAddresses = () => open({ redact: { patterns: [/[\w.+-]+@[\w.-]+/g] } });

export const openWithFunction = () =>
  open({
    redact: {
      fields: ["iban"],
      transform: (value) => (Array.isArray(value) ? { first: value[0] } : value),
    },
  });

export const openWithBadFunction = ({ behaviour }) =>
  open({
    redact: {
      transform: {
        throws: () => {
          throw new Error("CH9300762011623852957");
        },
        promise: async (value) => value,
        nothing: () => undefined,
        bigint: () => 1n,
      }[behaviour],
    },
  });

/** All of the app's own code takes long, twice. */
export async function whatHeldThePage() {
  const spin = (result) => {
    const end = performance.now() + 60;
    while (performance.now() < end);
    return result;
  };
  codeMode = await createCodeMode({
    sources: [crm],
    policy: { decide: () => spin("allow") },
    egress: { redact: { transform: spin } },
  });
  const held = [];
  codeMode.on("page:held", ({ what, ms }) => held.push([what, ms > 50]));
  for (let run = 0; run < 2; run++) {
    await codeMode.execute({ code: "await crm.clients()" });
  }
  return held;
}

const withPatterns = (patterns) => createCodeMode({ egress: { redact: { patterns } } });
export const withWrongPattern = () => withPatterns(["CH"]);
export const withSlowPattern = () => withPatterns([/zzz/, /(a+)+b/]);

export const execute = (request) => executeChecked(codeMode, request);
export const asText = ({ code }) => codeMode.tools[1].execute({ code });
export const inspectAsText = (request) => codeMode.tools[0].execute(request);
export const usage = () => codeMode.usage();

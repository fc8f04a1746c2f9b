/** The functions of runs that move, the same in every browser and in Node. */
const INPUT = { type: "object", properties: { n: { type: "integer" } }, required: ["n"] };
const OUTPUT = { type: "string" };

/** @param did notes what was done, and gives it back */
export const crm = (did) => ({
  find: { readOnly: true, input: INPUT, output: OUTPUT, run: ({ n }) => did(`found ${n}`) },
  place: {
    input: INPUT,
    output: OUTPUT,
    run: ({ n }, { key }) => did(`order ${n} ${key.replace(/^.*\./, "call ")}`),
  },
});

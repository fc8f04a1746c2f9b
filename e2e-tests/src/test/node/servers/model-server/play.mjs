/** What it does when it is asked what the guides ask. */
const ADVISER = "Who is the adviser of Amelia Reid?";
const TO_FIND_THE_ADVISER = [
  [{ tool: "execute_python", input: { code: "await crm.adviser_of()" } }],
  "It is",
];
/** What scripts ask in the guides, and a model's answer that is no JSON. */
const MOOD = /^Of what mood is: /;

/** What the model does next: `{ calls }`, or `{ text }` when the play is over. */
export function nextOf(asked, stepsDone, toldByTools) {
  if (MOOD.test(asked)) return { text: "angry" };
  const play = asked === ADVISER ? TO_FIND_THE_ADVISER : JSON.parse(asked);
  const step = play[stepsDone];
  if (Array.isArray(step)) {
    return { calls: step.map((call, i) => ({ ...call, id: `call_${stepsDone}_${i}` })) };
  }
  if (typeof step === "object") return { text: JSON.stringify(step) };
  return { text: `${step ?? "done"}: ${toldByTools}` };
}

/** The arguments as a model wrote them: text, which need be no JSON. */
export const writtenArguments = ({ input }) =>
  typeof input === "string" ? input : JSON.stringify(input);

/** A text in two pieces, as streams bring it. */
export function piecesOf(text) {
  const middle = Math.ceil(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)];
}

export const event = (data, name) =>
  `${name ? `event: ${name}\n` : ""}data: ${JSON.stringify(data)}\n\n`;

/** What a strict schema must not leave open, or nothing. */
export function strictFault(name, schema) {
  const fields = Object.keys(schema.properties ?? {});
  const missing = fields.filter((field) => !schema.required?.includes(field));
  if (missing.length > 0 || schema.additionalProperties !== false) {
    return `Invalid schema for function '${name}': 'required' must have every key, and 'additionalProperties' be false. Missing: ${missing}`;
  }
  const open = Object.entries(schema.properties).find(
    ([, { type, additionalProperties }]) =>
      [type].flat().includes("object") && additionalProperties !== false,
  );
  return open && `Invalid schema for function '${name}': '${open[0]}' has fields of any names.`;
}

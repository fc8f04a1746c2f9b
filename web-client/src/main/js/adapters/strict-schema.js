/** The schema of an input as strict modes want it: each field is there, and null says that it is left out. */
export function strictSchema({ properties, required = [], ...schema }) {
  const fields = Object.entries(properties).map(([name, field]) => [
    name,
    required.includes(name) ? field : { ...field, type: [field.type, "null"] },
  ]);
  return {
    ...schema,
    properties: Object.fromEntries(fields),
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** Strict modes know no object whose fields have any names. */
export const canBeStrict = ({ properties }) =>
  Object.values(properties).every(({ type }) => type !== "object");

/**
 * The desk as a model without Code Mode has it: a tool for each function. `run` gives what the function
 * gives, and throws what it throws.
 */
export function classicTools(namespaces) {
  return Object.entries(namespaces).flatMap(([area, { tools }]) =>
    Object.entries(tools).map(([name, { description, input, run }]) => ({
      name: `${area}__${name}`,
      description,
      inputSchema: input,
      run,
    })),
  );
}

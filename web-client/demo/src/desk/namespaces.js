/** @typedef {(name: string, given: any, turn?: { signal?: AbortSignal }) => unknown} Call How a function is called. */

/**
 * The desk's table as Code Mode takes it: for each area its purpose and its functions, ready for
 * `functions(area, tools, purpose)`.
 */
export function deskNamespaces(desk) {
  const { purposes, methods } = desk.describe();
  return Object.fromEntries(
    Object.entries(purposes).map(([area, purpose]) => [
      area,
      { purpose, tools: toolsOf(desk, methods, area) },
    ]),
  );
}

function toolsOf(desk, methods, area) {
  const own = methods.filter((method) => method.area === area);
  return Object.fromEntries(own.map((method) => [method.name, toolOf(desk, method)]));
}

function toolOf(desk, { area, name, description, input, output, changes }) {
  const run = (given, context) => desk.call(`${area}.${name}`, given, context);
  return { description, input, output, readOnly: !changes, run };
}

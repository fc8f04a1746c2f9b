/**
 * Registers the desk's table as interop methods of a platform: the same names, words and schemas as
 * in the page, in the form in which io.Intelligence writes a method's schemas.
 */
export async function registerDesk(interop, desk) {
  const { methods } = desk.describe();
  await Promise.all(
    methods.map((method) =>
      interop.register(definitionOf(method), (given) =>
        desk.call(`${method.area}.${method.name}`, given),
      ),
    ),
  );
}

function definitionOf({ interopName, name, description, input, output, changes }) {
  const ioIntelMCPTool = {
    name,
    inputSchema: JSON.stringify(input),
    outputSchema: JSON.stringify(output),
    annotations: { readOnlyHint: !changes },
  };
  return { name: interopName, description, flags: { ioIntelMCPTool } };
}

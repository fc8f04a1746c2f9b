const NAME = String.raw`[ \t]+([A-Za-z_]\w*(?:\.\w+)*)[ \t]*`;
const IMPORT = new RegExp(`^[ \\t]*(?:import${NAME}(?:as\\b.*)?$|from${NAME}import\\b)`, "gm");

/** The modules that Python sources import by absolute name, one in a line, sorted. */
export function modulesNamedIn(sources) {
  const names = sources.flatMap((source) =>
    Array.from(source.matchAll(IMPORT), ([, imported, parent]) => imported ?? parent),
  );
  return [...new Set(names)].sort();
}

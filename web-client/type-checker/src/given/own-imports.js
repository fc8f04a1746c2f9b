/** Of a line that is an import and nothing else: what is imported, and from where. */
const IMPORT = /^([ \t]*)import[ \t]+(\w+)[ \t]*(#.*)?$/gm;
const FROM = /^([ \t]*)from[ \t]+(\w+)[ \t]+import[ \t]+([\w, \t]+?)[ \t]*(#.*)?$/gm;
const OWN_MODULE = "glovebox";

/**
 * The script without imports of what is there anyway: its namespaces, and the errors of calls. Each
 * line stays a line, so that what is found is told where it is.
 */
export function withoutOwnImports(code, namespaces) {
  if (!code.includes("import")) return code;
  return code
    .replace(IMPORT, (line, indent, name) => (namespaces.has(name) ? `${indent}pass` : line))
    .replace(FROM, (line, indent, name, parts) => {
      if (name !== OWN_MODULE && !namespaces.has(name)) return line;
      const owner = name === OWN_MODULE ? "" : `${name}.`;
      return `${indent}${parts
        .split(",")
        .map((part) => assigned(part.trim(), owner))
        .join("; ")}`;
    });
}

/** The namespaces that a script imports, which takes back what it or earlier ones have put in their place. */
export const ownImports = (code, namespaces) =>
  code.includes("import")
    ? Array.from(code.matchAll(IMPORT), ([, , name]) => name).filter((name) => namespaces.has(name))
    : [];

function assigned(part, owner) {
  const [name, , alias = name] = part.split(/[ \t]+/);
  return alias === name && owner === "" ? "pass" : `${alias} = ${owner}${name}`;
}

import manifest from "glovebox:manifest";

/** The addresses of the sandbox's files: beside this module, or where the caller keeps them. */
export function runtimeFiles(assets) {
  const base =
    typeof assets === "string"
      ? new URL(assets, document.baseURI)
      : new URL("./runtime/", import.meta.url);
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  const files = {};
  for (const [part, file] of Object.entries(manifest)) files[part] = new URL(file, base).href;
  return files;
}

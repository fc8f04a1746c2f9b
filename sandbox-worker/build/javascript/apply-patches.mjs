/**
 * Replaces each patch's text, which must occur exactly once. A patch is
 * `{ name, find, replace, lookAt }`; `lookAt` tells whoever upgrades Pyodide where to look when
 * the text has moved.
 */
export function applyPatches(source, patches, file) {
  return patches.reduce((text, patch) => applyPatch(text, patch, file), source);
}

function applyPatch(text, { name, find, replace, lookAt }, file) {
  const count = text.split(find).length - 1;
  if (count !== 1) {
    throw new Error(`${file}: patch "${name}" matched ${count} times, expected 1. ${lookAt}`);
  }
  return text.replace(find, () => replace);
}

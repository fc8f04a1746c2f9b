/**
 * Names: any foreign text becomes a Python identifier, and a wrong name finds the nearest right
 * ones.
 *
 * <p>What always holds: the same set of names gives the same identifiers, in whatever order it
 * comes; no two share one; none is a keyword, a builtin or (for namespaces) an importable module.
 * All work is bounded, because scripts may look up names of any length.
 *
 * <p>Start with {@link dev.glovebox.bridge.name.PythonName}.
 */
package dev.glovebox.bridge.name;

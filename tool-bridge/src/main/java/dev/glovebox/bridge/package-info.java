/**
 * The tool bridge: what a script may call, and the one gate that its calls go through.
 *
 * <p>What always holds: only {@link dev.glovebox.bridge.gate.Gate} invokes a tool. Nothing here
 * knows of sandboxes or of Python at run time; the code is pure Java that also compiles to
 * JavaScript, so types of the browser stay in packages named {@code browser}.
 *
 * <p>Start with {@link dev.glovebox.bridge.tool}, then {@link dev.glovebox.bridge.gate}.
 */
package dev.glovebox.bridge;

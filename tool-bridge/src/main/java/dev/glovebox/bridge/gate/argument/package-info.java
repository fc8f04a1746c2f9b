/**
 * The steps of the gate that make of what a script wrote the arguments that a tool gets: bound to
 * its parameters, checked against its schema, and without what is not to leave.
 *
 * <p>What always holds: no step invokes anything, and each either gives what the next one takes or
 * says why the call is refused.
 *
 * <p>Start with {@link dev.glovebox.bridge.gate.argument.ArgumentBinding}.
 */
package dev.glovebox.bridge.gate.argument;

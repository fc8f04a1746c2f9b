/**
 * The product: joins the tool bridge and the sandbox into one CodeMode.
 *
 * <p>Always holds: the two know each other only through this module; whatever a script does comes
 * back as an outcome, never as an exception. Start reading in {@link
 * dev.glovebox.client.run.ScriptRun}.
 */
package dev.glovebox.client;

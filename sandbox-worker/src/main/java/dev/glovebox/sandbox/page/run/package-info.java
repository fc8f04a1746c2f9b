/**
 * The run of one script on one sandbox: its turns, its clock, what it may print, and how it ends.
 *
 * <p>What always holds: a run ends exactly once, whatever its guest does; the script's time is what
 * lies between a message of the page and the guest's {@code Idle}; a guest that does not keep to
 * the rules of a turn is ended.
 *
 * <p>Start reading in {@link dev.glovebox.sandbox.page.run.SandboxRun}.
 */
package dev.glovebox.sandbox.page.run;

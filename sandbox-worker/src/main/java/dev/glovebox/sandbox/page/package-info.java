/**
 * The page's side: sandboxes, the pool that keeps them ready, and the run of one script on one
 * sandbox.
 *
 * <p>Always holds: a run ends exactly once, whatever its guest does; a sandbox serves one run at a
 * time, and after one that it did not survive it is thrown away; a session's sandbox serves only
 * that session. Start reading in {@link dev.glovebox.sandbox.page.SandboxRun}.
 */
package dev.glovebox.sandbox.page;

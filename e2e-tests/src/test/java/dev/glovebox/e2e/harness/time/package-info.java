/**
 * How long tests may take, and who has the machine meanwhile.
 *
 * <p>What always holds: whatever measures time runs alone, whatever hangs is ended and told by its
 * name, and of many cases that are alike a run tries as many as it has time for.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.harness.time.Turn}.
 */
package dev.glovebox.e2e.harness.time;

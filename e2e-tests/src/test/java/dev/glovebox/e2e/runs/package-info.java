/**
 * Runs that outlive their page: recorded in IndexedDB, paused, killed, taken up again. Start
 * reading in {@link dev.glovebox.e2e.runs.PausedRunsTest}.
 */
package dev.glovebox.e2e.runs;

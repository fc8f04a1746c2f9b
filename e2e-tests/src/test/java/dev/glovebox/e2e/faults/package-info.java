/**
 * What is told when a runtime file is not what the build made, and how soon. Start reading in
 * {@link dev.glovebox.e2e.faults.RuntimeFilesTest}.
 */
package dev.glovebox.e2e.faults;

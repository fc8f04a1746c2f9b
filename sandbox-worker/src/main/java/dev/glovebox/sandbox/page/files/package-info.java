/**
 * Whether a runtime file that came is the one that the build made, and what is told if it is not.
 *
 * <p>Always holds: what is told names the address, what came instead, and what to do. Start reading
 * in {@link dev.glovebox.sandbox.page.files.FileCheck}.
 */
package dev.glovebox.sandbox.page.files;

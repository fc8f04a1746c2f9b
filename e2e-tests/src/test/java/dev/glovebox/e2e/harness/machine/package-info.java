/**
 * The machine under the tests: the files of this checkout, programs that are started, and processes
 * with their threads as the operating system counts them.
 *
 * <p>What always holds: a program that is missing fails the tests that need it, by its name, and
 * one that is started ends with what started it.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.harness.machine.NodeProgram}.
 */
package dev.glovebox.e2e.harness.machine;

/**
 * Tests of the developer's loop: which steps a change leads to, and each compiler on a small
 * module.
 *
 * <p>What always holds: nothing here touches the checkout; each test has a directory of its own.
 *
 * <p>Start reading at {@link dev.glovebox.watch.BuildStepsTest}.
 */
package dev.glovebox.watch;

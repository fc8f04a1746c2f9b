/**
 * The browsers: which one a test runs in, how it is started and how it dies, and what it counts of
 * its pages' work.
 *
 * <p>What always holds: one browser lives for the whole JVM and is started again when it was lost;
 * a test that kills or freezes one has its own.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.harness.browser.BrowserKind}.
 */
package dev.glovebox.e2e.harness.browser;

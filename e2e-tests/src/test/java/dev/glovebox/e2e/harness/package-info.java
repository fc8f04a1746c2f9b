/**
 * Gives each test a browser page on a running site, and says why a test failed.
 *
 * <p>What always holds: one browser and one server live for the whole JVM, one browser context for
 * each test; several JVMs may run tests beside each other, and a test that is tagged {@code timed}
 * runs while no other one does; what is not about the walls runs in Chromium's engine without
 * windows, where that is installed; a browser that cannot be found fails the tests instead of
 * skipping them; an error in a page's console fails the test that did not expect it; a failed test
 * leaves a picture of every open page and a Playwright trace under {@code target/failures}. Nothing
 * here knows what Glovebox does: that is in {@link dev.glovebox.e2e.pages}. Below are {@code
 * browser}, {@code time} and {@code machine}, of which each knows only those after it.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.harness.InBrowser}.
 */
package dev.glovebox.e2e.harness;

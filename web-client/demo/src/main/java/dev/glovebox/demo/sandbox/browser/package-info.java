/**
 * The sandbox's state on the page.
 *
 * <p>Start reading in {@link dev.glovebox.demo.sandbox.browser.SandboxView}.
 */
package dev.glovebox.demo.sandbox.browser;

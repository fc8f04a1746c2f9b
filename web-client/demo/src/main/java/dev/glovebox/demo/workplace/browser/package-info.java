/**
 * What the page is for whoever writes scripts, runs them or shows what they do: the page implements
 * it, so that none of them knows the others.
 *
 * <p>Start reading in {@link dev.glovebox.demo.workplace.browser.Workplace}.
 */
package dev.glovebox.demo.workplace.browser;

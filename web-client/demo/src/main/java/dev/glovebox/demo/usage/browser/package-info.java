/**
 * Shows the code of an app.
 *
 * <p>Start reading in {@link dev.glovebox.demo.usage.browser.UsageDialog}.
 */
package dev.glovebox.demo.usage.browser;

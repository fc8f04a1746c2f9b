/**
 * WebKit for the tests: Debian's WebKitGTK, which Playwright cannot drive, over the W3C WebDriver
 * protocol. What stands here is the little of Playwright's {@code Page} that the page objects use,
 * so that the same tests run in a third engine. What it does not have fails by its name: a test
 * that needs it is tagged {@code not-webkit}.
 */
package dev.glovebox.e2e.webkit;

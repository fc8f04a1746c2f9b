/**
 * A session of the sandbox, driven from a test by steps that are texts, because the JavaScript API
 * does not show sessions. What always holds: nothing here knows what a test expects. Start reading
 * in {@link dev.glovebox.e2e.session.browser.SessionSteps}.
 */
package dev.glovebox.e2e.session.browser;

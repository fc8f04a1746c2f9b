/**
 * The history of runs on the page.
 *
 * <p>Always holds: it shows what {@code codeMode.runs} tells, and keeps nothing of it. Start
 * reading in {@link dev.glovebox.demo.history.browser.HistoryPanel}.
 */
package dev.glovebox.demo.history.browser;

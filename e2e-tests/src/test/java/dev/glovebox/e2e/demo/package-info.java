/**
 * The demo page, as somebody who tries it sees it: its desk, its scripts, its runs, its agent.
 *
 * <p>What always holds: a test acts through {@link dev.glovebox.e2e.pages.DemoPage} alone. What the
 * desk's scripts find is tested in {@code desk}, without the page.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.demo.DemoJourneysTest}.
 */
package dev.glovebox.e2e.demo;

/**
 * Journeys through Glovebox in real browsers, on real platforms.
 *
 * <p>What always holds: nothing is imitated but the people and firms; a test waits for what
 * happens, never for time to pass; JavaScript and Python of a test are files of their own under
 * {@code src/test}, so that they can be read, run and extended without Java.
 *
 * <p>Start reading at the {@code journeys}; {@link dev.glovebox.e2e.harness} opens the browser,
 * {@link dev.glovebox.e2e.pages} says what can be done on each page, {@link
 * dev.glovebox.e2e.platforms} meets Glovebox on io.Connect.
 */
package dev.glovebox.e2e;

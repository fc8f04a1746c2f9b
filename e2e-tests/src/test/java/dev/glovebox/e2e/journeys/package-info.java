/**
 * What developers do with Glovebox, from end to end in a browser: the JavaScript API in the lab
 * page, the README's example.
 *
 * <p>What always holds: the page runs under the headers of a careful host; each test makes a Code
 * Mode of its own. Tests tagged {@code thin-path} also run in Firefox at every build.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.journeys.ThinPathTest}.
 */
package dev.glovebox.e2e.journeys;

/**
 * {@code ./glovebox watch} in a copy of this checkout: what is edited is seen in the page.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.demo.watch.WatchTest}.
 */
package dev.glovebox.e2e.demo.watch;

/**
 * The guest's side, inside the worker: hands scripts and answers to Python, and Python's texts to
 * the page.
 *
 * <p>Always holds: nothing here is believed by the page, because a script may own this realm. Start
 * reading in {@link dev.glovebox.sandbox.guest.GuestTurns}; the lock-down is in {@code
 * src/main/js/guest/lockdown}, one file a hazard.
 */
package dev.glovebox.sandbox.guest;

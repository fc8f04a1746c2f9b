/**
 * The guest's edge: TeaVM's exports, the port to the page, and Python as JavaScript gives it.
 *
 * <p>Always holds: what happens here is plumbing; decisions are in {@code guest}. Start reading in
 * {@link dev.glovebox.sandbox.guest.browser.GuestModule}.
 */
package dev.glovebox.sandbox.guest.browser;

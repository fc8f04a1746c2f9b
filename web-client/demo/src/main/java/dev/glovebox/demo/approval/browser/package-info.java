/**
 * The dialog in which a person says whether a call is made.
 *
 * <p>Always holds: the keyboard begins on Deny, whatever closes the dialog is a denial, and what a
 * script wrote goes into the page as text. Start reading in {@link
 * dev.glovebox.demo.approval.browser.Approvals}.
 */
package dev.glovebox.demo.approval.browser;

/**
 * What whoever writes a script is offered and told: the functions that there are, and of the
 * script's own values what the checker knows.
 *
 * <p>Knows no browser. Start reading in {@link dev.glovebox.demo.writing.Probe}.
 */
package dev.glovebox.demo.writing;

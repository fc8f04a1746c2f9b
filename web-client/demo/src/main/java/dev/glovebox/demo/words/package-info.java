/**
 * How the page writes quantities.
 *
 * <p>Always holds: it knows nothing of the page. Start reading in {@link
 * dev.glovebox.demo.words.Words}.
 */
package dev.glovebox.demo.words;

/**
 * The text that entries are stored and exported as.
 *
 * <p>What always holds: what is read is believed nothing; a record that is damaged is told with
 * what is wrong with it.
 *
 * <p>Start reading in {@link dev.glovebox.client.record.text.EntryText}, then in {@link
 * dev.glovebox.client.record.text.EntryReader}.
 */
package dev.glovebox.client.record.text;

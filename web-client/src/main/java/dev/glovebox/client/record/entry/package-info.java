/**
 * What is recorded of a run, entry by entry, and what can be asked of the entries afterwards.
 *
 * <p>What always holds: nothing here writes, reads text, or knows who records. An entry is never
 * altered.
 *
 * <p>Start reading in {@link dev.glovebox.client.record.entry.RunEntry}, then in {@link
 * dev.glovebox.client.record.entry.RunPast}.
 */
package dev.glovebox.client.record.entry;

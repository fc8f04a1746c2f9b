/**
 * What a run has done and heard, entry by entry, so that it can be taken up again where it was: in
 * this page later, after a reload, or in another one.
 *
 * <p>What always holds: the record is the truth. An entry is written before anything acts on it; a
 * call that changes something is made only when its intent cannot be lost any more; a call whose
 * end is recorded is never made again; one whose end is not is made again only if it may be
 * repeated, and a person is asked otherwise. One page owns a run at a time. What is stored is text
 * that nobody has to believe: a record that is damaged is told and not resumed.
 *
 * <p>Start reading in {@link dev.glovebox.client.record.entry.RunEntry}, then in {@link
 * dev.glovebox.client.record.KeptRecord}.
 */
package dev.glovebox.client.record;

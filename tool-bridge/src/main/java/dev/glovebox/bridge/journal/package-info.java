/**
 * The record of what was called, by which rule, and how it ended.
 *
 * <p>What always holds: entries are only ever added; none carries arguments or results unless the
 * journal asks for them. The intent of a call is written before its tool is invoked, its end before
 * the script hears of it.
 *
 * <p>Start with {@link dev.glovebox.bridge.journal.JournalEntry}.
 */
package dev.glovebox.bridge.journal;

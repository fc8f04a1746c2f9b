/**
 * Where records are kept: what a store promises, one in memory, and what makes the most of one that
 * is slow, full or shared with other pages.
 *
 * <p>What always holds: whatever a store cannot do is told with the reason, and nothing is thrown.
 *
 * <p>Start reading in {@link dev.glovebox.client.record.store.RunStore}.
 */
package dev.glovebox.client.record.store;

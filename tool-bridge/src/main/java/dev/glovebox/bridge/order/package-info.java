/**
 * Maps and sets that are found through trees. Names and numbers of strangers are looked up in these
 * and in {@code TreeMap}: a hash table compiled to JavaScript becomes a list when they are made to
 * share a hash.
 *
 * <p>What always holds: whatever the keys are, finding one takes no more steps than the logarithm
 * of how many there are.
 *
 * <p>Start with {@link dev.glovebox.bridge.order.TreeInOrder}.
 */
package dev.glovebox.bridge.order;

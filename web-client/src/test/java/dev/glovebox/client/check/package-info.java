/**
 * Tests of the type check's own part: its stubs, and the watch over a checker that hangs, dies or
 * talks nonsense. What pyright finds is tested in {@code type-checker/corpus}.
 */
package dev.glovebox.client.check;

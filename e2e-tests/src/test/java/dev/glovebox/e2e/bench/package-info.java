/**
 * How fast it is, in the page: medians against the aims.
 *
 * <p>Always holds: a figure is measured where a user would feel it, and printed whatever it is;
 * missing an aim fails nothing, because the machine decides. Start reading in {@link
 * dev.glovebox.e2e.bench.BenchTest}.
 */
package dev.glovebox.e2e.bench;

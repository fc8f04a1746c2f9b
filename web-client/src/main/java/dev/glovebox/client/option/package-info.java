/**
 * What callers may set, told once: every limit and every option with its name, its default and what
 * it takes.
 *
 * <p>Always holds: readers, bounds and messages come from these tables, and a test holds the
 * package's types and the documentation to them, name by name, in both directions. Start reading in
 * {@link dev.glovebox.client.option.OptionTable} and {@link dev.glovebox.client.option.Limit}.
 */
package dev.glovebox.client.option;

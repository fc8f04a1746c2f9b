/**
 * The desk's own values: what a method takes, gives and says of itself. A value is a row, a list, a
 * text, a number, a truth value or null, and nothing else, so that it can be written as JSON.
 *
 * <p>Start reading in {@link dev.glovebox.demo.desk.json.Schema}.
 */
package dev.glovebox.demo.desk.json;

/**
 * What is said where the product could not be loaded.
 *
 * <p>Knows no browser. Start reading in {@link dev.glovebox.demo.loading.LoadProblem}.
 */
package dev.glovebox.demo.loading;

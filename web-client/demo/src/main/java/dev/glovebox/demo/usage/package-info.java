/**
 * How the functions of this page come into an app of the visitor's own.
 *
 * <p>Start reading in {@link dev.glovebox.demo.usage.AppCode}.
 */
package dev.glovebox.demo.usage;

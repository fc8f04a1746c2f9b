/**
 * Cases that must come out alike on the JVM and, compiled to JavaScript, in a browser.
 *
 * <p>Always holds: a case has a name and gives a text, and depends on nothing but its own code.
 * They are there for what a compiler may do differently: characters, numbers, order, recursion.
 * Start reading in {@link dev.glovebox.e2e.portable.PortableCases}.
 */
package dev.glovebox.e2e.portable;

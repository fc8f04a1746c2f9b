/** Compares the portable cases of the JVM with those of a browser. */
package dev.glovebox.e2e.portable;

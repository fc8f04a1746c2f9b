/** The package as a local process, without a browser. */
package dev.glovebox.e2e.process;

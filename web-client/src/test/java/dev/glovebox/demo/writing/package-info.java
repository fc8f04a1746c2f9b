/** Tests of {@code dev.glovebox.demo.writing}. */
package dev.glovebox.demo.writing;

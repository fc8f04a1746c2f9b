/** Tests of {@code dev.glovebox.demo.script}. */
package dev.glovebox.demo.script;

/** Tests of {@code dev.glovebox.demo.sandbox}. */
package dev.glovebox.demo.sandbox;

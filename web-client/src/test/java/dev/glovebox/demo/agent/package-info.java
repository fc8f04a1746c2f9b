/** Tests of {@code dev.glovebox.demo.agent}. */
package dev.glovebox.demo.agent;

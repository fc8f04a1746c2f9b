/** Tests of {@code dev.glovebox.demo.loading}. */
package dev.glovebox.demo.loading;

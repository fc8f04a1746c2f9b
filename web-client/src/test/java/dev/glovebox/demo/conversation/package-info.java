/** Tests of {@code dev.glovebox.demo.conversation}. */
package dev.glovebox.demo.conversation;

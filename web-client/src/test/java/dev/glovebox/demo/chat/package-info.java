/** Tests of the demo's {@code chat}. */
package dev.glovebox.demo.chat;

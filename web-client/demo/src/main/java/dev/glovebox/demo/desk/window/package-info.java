/**
 * The windows of the desk: which there are, whose methods each offers, and what each shows of an
 * answer, of a client or of an instrument. Nothing here paints.
 *
 * <p>Always holds: what a window shows of an answer is a part of that answer and nothing else.
 * Start reading in {@link dev.glovebox.demo.desk.window.DeskWindows}.
 */
package dev.glovebox.demo.desk.window;

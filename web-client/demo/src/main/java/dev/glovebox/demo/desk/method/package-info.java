/**
 * What a method of the desk is, and what it is called with.
 *
 * <p>Start reading in {@link dev.glovebox.demo.desk.method.Method}.
 */
package dev.glovebox.demo.desk.method;

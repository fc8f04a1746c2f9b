/**
 * Serves the built files of Glovebox on the loopback address, for the demo, the tests and the
 * benchmarks.
 *
 * <p>What always holds: only files are served, by GET and HEAD, and every response carries the
 * security headers of its mount, errors included. Nothing is built, run or proxied here, and
 * nothing listens beyond 127.0.0.1. Which headers are sent is data ({@link
 * dev.glovebox.server.SecurityHeaders}), so a test can start a server with other ones.
 *
 * <p>Start reading at {@link dev.glovebox.server.DevServer}.
 */
package dev.glovebox.server;

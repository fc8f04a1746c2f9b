/**
 * The developer's loop: serves, and rebuilds the bundle whose sources changed, in a second or two.
 *
 * <p>What always holds: it makes what Maven makes, by the same compilers with the same settings,
 * and only leaves out the tests. One virtual machine keeps the compilers warm, which is where the
 * speed comes from. It starts the server of {@code dev.glovebox.server}, which knows nothing of
 * this package: an architecture test holds that.
 *
 * <p>Start reading at {@link dev.glovebox.watch.Watch}, then {@link dev.glovebox.watch.BuildSteps},
 * the table of what is made from what.
 */
package dev.glovebox.watch;

/**
 * Glovebox on a real interop platform: the open web platform of version 1, which starts without a
 * licence, with clients of today's {@code @interopio/browser}.
 *
 * <p>And over FDC3: a desktop agent whose applications are iframes, and that of an io.Connect
 * window.
 *
 * <p>What always holds: the platform and its windows are the published packages, unchanged; what
 * they can do without Glovebox is shown by tests of its own, so that a failure says on which side
 * it is.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.platforms.PlatformTest}.
 */
package dev.glovebox.e2e.platforms;

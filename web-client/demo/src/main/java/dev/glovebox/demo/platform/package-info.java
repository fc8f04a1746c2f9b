/**
 * What the page decides about the platform that its windows are on.
 *
 * <p>Start reading in {@link dev.glovebox.demo.platform.PlatformCalls}.
 */
package dev.glovebox.demo.platform;

/**
 * What the page and the guest can say to each other: one sealed type and one codec for both sides.
 *
 * <p>Always holds: a frame that comes from the guest is hostile until {@link
 * dev.glovebox.sandbox.wire.Codec} has decoded it; what is unknown, of the wrong type or over its
 * bound is a {@link dev.glovebox.sandbox.wire.WireViolation}, never silence. Start reading in
 * {@link dev.glovebox.sandbox.wire.Message}.
 */
package dev.glovebox.sandbox.wire;

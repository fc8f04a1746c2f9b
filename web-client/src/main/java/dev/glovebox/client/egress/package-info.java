/**
 * What may leave a run: measured, bounded, and with what is to stay taken out.
 *
 * <p>What always holds: a value, what was printed and the texts of a failure leave through {@link
 * dev.glovebox.client.egress.Egress} alone; a step that fails lets nothing leave; what was redacted
 * is replaced by one mark and never by something that depends on it.
 *
 * <p>Start with {@link dev.glovebox.client.egress.Egress}.
 */
package dev.glovebox.client.egress;

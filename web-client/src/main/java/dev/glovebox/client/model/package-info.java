/**
 * What the model reads: the descriptions of the two tools, and outcomes as text.
 *
 * <p>Always holds: a text stays within the egress budget and says when it was cut. Start reading in
 * {@link dev.glovebox.client.model.OutcomeText}.
 */
package dev.glovebox.client.model;

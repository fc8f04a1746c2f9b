/**
 * What the model reads: the descriptions of the two tools, and outcomes as text; and the code as it
 * writes it, with a fence and sentences around.
 *
 * <p>Always holds: a text stays within the egress budget and says when it was cut. Start reading in
 * {@link dev.glovebox.client.model.OutcomeText}.
 */
package dev.glovebox.client.model;

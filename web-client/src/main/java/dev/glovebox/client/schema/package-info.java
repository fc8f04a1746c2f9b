/**
 * Checks of values against schemas that may take long: each in a worker that is ended when it does.
 *
 * <p>Always holds: one check at a time, each with an end; what the worker says is taken as hostile,
 * since it has read a hostile schema. Start reading in {@link
 * dev.glovebox.client.schema.SlowChecks}.
 */
package dev.glovebox.client.schema;

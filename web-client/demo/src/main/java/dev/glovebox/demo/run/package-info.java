/**
 * What is known of a run, and how its time is laid out.
 *
 * <p>Always holds: it knows nothing of the page. Start reading in {@link
 * dev.glovebox.demo.run.TimeScale}.
 */
package dev.glovebox.demo.run;

/**
 * What there is at the desk. Everything is a function of a seed and an index, and is made when it
 * is asked for; what people change is kept in {@link dev.glovebox.demo.desk.world.Changes} and
 * nowhere else.
 *
 * <p>Start reading in {@link dev.glovebox.demo.desk.world.World}.
 */
package dev.glovebox.demo.desk.world;

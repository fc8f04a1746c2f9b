/**
 * What a script may call, read out of what the product tells a model of it.
 *
 * <p>Always holds: there is no second list of functions, so that whoever browses sees what a model
 * sees. Start reading in {@link dev.glovebox.demo.catalogue.Told}.
 */
package dev.glovebox.demo.catalogue;

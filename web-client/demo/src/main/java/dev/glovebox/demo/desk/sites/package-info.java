/**
 * Pages of the web beside the desk: what a script may ask for, and of which addresses.
 *
 * <p>Start reading in {@link dev.glovebox.demo.desk.sites.SiteMethods}.
 */
package dev.glovebox.demo.desk.sites;

/**
 * The advisory desk: the made-up bank that the demo's scripts work with. Five thousand clients and
 * what belongs to them come from one seed, are the same on every visit, and are made when somebody
 * asks. Nothing here knows of pages, of Glovebox or of a platform: {@link
 * dev.glovebox.demo.desk.AdvisoryDesk} is a table of methods with their schemas, and a way to call
 * one.
 *
 * <p>Start reading in {@link dev.glovebox.demo.desk.AdvisoryDesk}.
 */
package dev.glovebox.demo.desk;

/**
 * What attacks are played on: an app that listens, its site, a package in which one file is
 * another, a server that no sandbox may reach, and the watch over how long the page is held up.
 *
 * <p>What always holds: all but the one file is what ships, and whoever attacks is not in here.
 *
 * <p>Start reading in {@link dev.glovebox.e2e.confinement.stage.App}.
 */
package dev.glovebox.e2e.confinement.stage;

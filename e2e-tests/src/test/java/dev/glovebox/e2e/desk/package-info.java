/**
 * The demo's advisory desk: its scripts run in the real guest, and what they find is compared with
 * what these tests work out from the world itself.
 */
package dev.glovebox.e2e.desk;

/**
 * Tests of the dev server through real requests on a free port of the loopback address.
 *
 * <p>What always holds: each test starts its own server over a directory of its own.
 *
 * <p>Start reading at {@link dev.glovebox.server.SiteFixture}.
 */
package dev.glovebox.server;

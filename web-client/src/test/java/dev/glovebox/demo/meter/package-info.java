/** Tests of the demo's {@code meter}. */
package dev.glovebox.demo.meter;

/**
 * The attacker: Python that wants out, JavaScript that runs as if it had got out, and messages that
 * no honest guest sends, against a server that counts every connection and an app that listens.
 *
 * <p>What always holds: an attack is a file in {@code src/test/escapes} or {@code src/test/probes}
 * with its expectation in its first lines, so that adding one needs no Java; the outcome must be
 * exactly the expected one; each wall has a test in which it is taken away and the attack arrives.
 *
 * <p>Start reading in {@link dev.glovebox.e2e.confinement.EscapesTest}.
 */
package dev.glovebox.e2e.confinement;

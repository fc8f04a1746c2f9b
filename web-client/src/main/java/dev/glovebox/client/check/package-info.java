/**
 * The type check before a script runs.
 *
 * <p>Always holds: a check answers exactly once and in bounded time; a checker that hangs, dies or
 * says nonsense is ended and restarted, and the script that it was asked about is
 * <em>unchecked</em>, never refused. What a script is checked against is the text that {@code
 * inspect} shows. Start reading in {@link dev.glovebox.client.check.WatchedChecker}; what becomes
 * of the findings is in {@link dev.glovebox.client.check.CheckBeforeRun}.
 */
package dev.glovebox.client.check;

package dev.glovebox.bridge.journal;

/**
 * On whose behalf a run makes its calls.
 *
 * @param sessionId the session that the run is part of; a run of its own is its own session
 * @param name who asked for the run, as the page says; empty when it does not say
 */
public record Caller(String sessionId, String name) {}

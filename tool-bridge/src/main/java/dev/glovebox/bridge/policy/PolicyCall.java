package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.tool.Tool;

/**
 * The call that rules judge, after its tool was found and its arguments were checked.
 *
 * @param caller who asked for the run; empty when nobody said
 */
public record PolicyCall(
    String runId, String callId, Tool tool, String argumentsJson, String caller) {}

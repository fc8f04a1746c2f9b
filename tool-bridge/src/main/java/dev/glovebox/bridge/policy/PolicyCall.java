package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.tool.Tool;

/** The call that is to be decided on; its arguments are bound and valid. */
public record PolicyCall(String runId, String callId, Tool tool, String argumentsJson) {}

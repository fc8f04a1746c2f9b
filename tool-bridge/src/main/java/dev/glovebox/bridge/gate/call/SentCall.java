package dev.glovebox.bridge.gate.call;

import dev.glovebox.bridge.tool.Tool;

/** A call as it was made: what its answer is an answer to. */
public record SentCall(Tool tool, String argumentsJson) {}

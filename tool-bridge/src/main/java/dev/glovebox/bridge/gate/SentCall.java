package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.tool.Tool;

/** A call as it was made: what its answer is an answer to. */
record SentCall(Tool tool, String argumentsJson) {}

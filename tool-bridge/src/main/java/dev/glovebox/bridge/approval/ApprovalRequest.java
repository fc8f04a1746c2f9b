package dev.glovebox.bridge.approval;

import dev.glovebox.bridge.tool.Cancellation;
import dev.glovebox.bridge.tool.Tool;

/**
 * A call that a person is asked about.
 *
 * @param argumentsJson what the tool would be given
 * @param rule the policy rule that wants the question
 * @param cancellation tells that the question has lost its point: the run is over, or the person's
 *     answer to another call holds for this one too
 */
public record ApprovalRequest(
    String runId,
    String callId,
    Tool tool,
    String argumentsJson,
    String rule,
    Cancellation cancellation) {}

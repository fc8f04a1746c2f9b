package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.approval.ApprovalDesk;
import dev.glovebox.bridge.gate.argument.ArgumentBinding;
import dev.glovebox.bridge.gate.argument.ArgumentCheck;
import dev.glovebox.bridge.gate.argument.KnownSignatures;
import dev.glovebox.bridge.gate.argument.OutgoingArguments;
import dev.glovebox.bridge.gate.result.AnswerCache;
import dev.glovebox.bridge.gate.result.ResultCheck;
import dev.glovebox.bridge.json.BoundedJsonParser;

/** The steps that all calls of a run share. */
record GateSteps(
    GateParts parts,
    ToolResolution resolution,
    ArgumentBinding binding,
    ArgumentCheck check,
    ApprovalDesk desk,
    ResultCheck result,
    AnswerCache cache) {
  /** What the calls of all runs share. */
  record Shared(
      GateParts parts, KnownSignatures signatures, ApprovalDesk desk, AnswerCache cache) {}

  static GateSteps of(Shared shared, RunScope scope) {
    GateParts parts = shared.parts();
    int callBytes = scope.limits().callBytes();
    return new GateSteps(
        parts,
        new ToolResolution(parts.catalogue(), parts.inspectTool(), scope.record()),
        new ArgumentBinding(shared.signatures(), parts.json(), callBytes),
        new ArgumentCheck(
            parts.validator(),
            new BoundedJsonParser(parts.json()),
            callBytes,
            new OutgoingArguments(scope.egress())),
        shared.desk(),
        new ResultCheck(parts.validator(), parts.json(), callBytes),
        shared.cache());
  }
}

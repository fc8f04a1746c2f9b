package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.approval.ApprovalDesk;
import dev.glovebox.bridge.json.BoundedJsonParser;

/** The steps that all calls of a run share. */
record GateSteps(
    GateParts parts,
    ToolResolution resolution,
    ArgumentBinding binding,
    ArgumentCheck check,
    ApprovalDesk desk,
    ResultCheck result) {
  static GateSteps of(
      GateParts parts, KnownSignatures signatures, ApprovalDesk desk, RunScope scope) {
    int callBytes = scope.limits().callBytes();
    return new GateSteps(
        parts,
        new ToolResolution(parts.catalogue(), parts.inspectTool()),
        new ArgumentBinding(signatures, parts.json(), callBytes),
        new ArgumentCheck(parts.validator(), new BoundedJsonParser(parts.json()), callBytes),
        desk,
        new ResultCheck(parts.validator(), parts.json(), callBytes));
  }
}

package dev.glovebox.bridge.gate;

/** The steps that all calls of a gate share. */
record GateSteps(
    GateParts parts,
    ToolResolution resolution,
    ArgumentBinding binding,
    ArgumentCheck check,
    ApprovalDesk desk,
    ResultCheck result) {
  static GateSteps of(GateParts parts) {
    int callBytes = parts.limits().callBytes();
    return new GateSteps(
        parts,
        new ToolResolution(parts.catalogue()),
        new ArgumentBinding(parts.json(), callBytes),
        new ArgumentCheck(parts.validator(), parts.json(), callBytes),
        new ApprovalDesk(parts.approver()),
        new ResultCheck(parts.json(), callBytes));
  }
}

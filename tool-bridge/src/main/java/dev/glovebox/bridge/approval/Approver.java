package dev.glovebox.bridge.approval;

import java.util.function.Consumer;

/** Asks a person. Takes as long as it takes; only the first answer counts. */
@FunctionalInterface
public interface Approver {
  void ask(ApprovalRequest request, Consumer<ApprovalAnswer> answer);
}

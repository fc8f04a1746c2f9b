package dev.glovebox.client.run;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalRequest;
import dev.glovebox.bridge.gate.CallOutcome;
import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.sandbox.page.Past;
import dev.glovebox.sandbox.page.TurnOrder;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.List;
import java.util.function.Consumer;

/** The record of a run of a session, which stands on others that went before it: there is none. */
public final class Unrecorded implements RunRecord {

  @Override
  public void intends(Intent intent, Consumer<Boolean> isWritten) {
    isWritten.accept(true);
  }

  @Override
  public TurnOrder turns() {
    return TurnOrder.LIVE;
  }

  @Override
  public List<String> begins(RunRequest request, List<String> namespaces) {
    return namespaces;
  }

  @Override
  public boolean isReplaying() {
    return false;
  }

  @Override
  public Known meet(ToolCalled call) {
    return new Known.Fresh();
  }

  @Override
  public Divergence rests() {
    return null;
  }

  @Override
  public Divergence ends(Divergence.Did how) {
    return null;
  }

  @Override
  public void ended(int call, CallOutcome outcome, CallSummary summary) {}

  @Override
  public boolean canPause() {
    return false;
  }

  @Override
  public ApprovalAnswer judged(int call, ApprovalRequest request) {
    return null;
  }

  @Override
  public void asked(int call, ApprovalRequest request) {}

  @Override
  public void answered(int call, ApprovalAnswer answer) {}

  @Override
  public void pauses(List<Question> waiting, Rest rest, Consumer<Boolean> isWritten) {
    isWritten.accept(false);
  }

  @Override
  public boolean keepsCheckpoints() {
    return false;
  }

  @Override
  public Past past() {
    return Past.NONE;
  }

  @Override
  public String secretsJson() {
    return "";
  }

  @Override
  public void over(RunOutcome outcome) {}

  @Override
  public void forget() {}

  @Override
  public String fault() {
    return "";
  }

  @Override
  public long nowMs() {
    return 0;
  }
}

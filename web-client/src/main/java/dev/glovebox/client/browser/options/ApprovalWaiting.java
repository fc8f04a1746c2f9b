package dev.glovebox.client.browser.options;

import dev.glovebox.client.RunApprover;
import dev.glovebox.client.option.Option.Word;
import dev.glovebox.client.option.OptionTable;
import java.util.List;
import org.teavm.jso.JSObject;

/** Reads {@code policy.approval}: how long a person is waited for, or that nobody is. */
final class ApprovalWaiting {
  private static final Word DENY =
      new Word(OptionTable.APPROVAL_WAITING.name(), List.of("deny", "pause"), "pause");

  private ApprovalWaiting() {}

  static RunApprover.Waiting read(JSObject policy) {
    Fields fields = Fields.of(OptionTable.POLICY, policy);
    if (isWord(fields)) {
      return new RunApprover.Waiting(fields.word(DENY).equals("pause"), 0);
    }
    return new RunApprover.Waiting(true, waiting(fields).count(OptionTable.WAIT_MS));
  }

  static int expireMs(JSObject policy) {
    Fields fields = Fields.of(OptionTable.POLICY, policy);
    return isWord(fields)
        ? OptionTable.EXPIRE_MS.otherwise()
        : waiting(fields).count(OptionTable.EXPIRE_MS);
  }

  private static boolean isWord(Fields fields) {
    return Fields.isA("string", fields.value(OptionTable.APPROVAL_WAITING));
  }

  private static Fields waiting(Fields policy) {
    return Fields.of(OptionTable.WAITING, policy.object(OptionTable.APPROVAL_WAITING));
  }
}

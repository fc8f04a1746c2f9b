package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.json.browser.NativeMessage;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.client.option.Option;
import dev.glovebox.client.option.OptionTable;
import java.util.Locale;
import org.teavm.jso.JSObject;
import org.teavm.jso.json.JSON;

/** Reads what {@code onApproval} resolved to. What is not a clear decision approves nothing. */
public final class ApprovalReply {
  private ApprovalReply() {}

  public static ApprovalAnswer read(JSObject given) {
    try {
      Fields fields = Fields.of(OptionTable.APPROVAL, given);
      Remember remember = remember(fields);
      return fields.requiredWord(OptionTable.DECISION).equals("approve")
          ? new ApprovalAnswer.Approved(edited(fields), remember)
          : new ApprovalAnswer.Denied(fields.text(OptionTable.REASON), remember);
    } catch (GloveboxException unclear) {
      return new ApprovalAnswer.Unusable(unclear.failure().message());
    }
  }

  /** What {@code runs.approve} or {@code runs.deny} was given. */
  public static ApprovalAnswer ofRun(boolean isApproved, JSObject given) {
    Fields fields = Fields.of(OptionTable.RUN_ANSWER, given);
    return isApproved
        ? new ApprovalAnswer.Approved(edited(fields), remember(fields))
        : new ApprovalAnswer.Denied(fields.text(OptionTable.REASON), remember(fields));
  }

  /** The same answer, as {@link #ofRun} reads it. */
  public static String textOf(ApprovalAnswer answer) {
    String said =
        switch (answer) {
          case ApprovalAnswer.Approved yes when yes.editedArgumentsJson() != null ->
              member(OptionTable.EDITED_ARGS, yes.editedArgumentsJson());
          case ApprovalAnswer.Denied no ->
              member(OptionTable.REASON, JsonWriter.quote(no.reason()));
          default -> "";
        };
    String word = answer.remember().name().toLowerCase(Locale.ROOT);
    return "{" + said + "\"" + OptionTable.REMEMBER.name() + "\":" + JsonWriter.quote(word) + "}";
  }

  private static String member(Option option, String json) {
    return "\"" + option.name() + "\":" + json + ",";
  }

  private static String edited(Fields fields) {
    JSObject args = fields.object(OptionTable.EDITED_ARGS);
    if (args == null) {
      return null;
    }
    try {
      return String.valueOf(JSON.stringify(args));
    } catch (RuntimeException problem) {
      throw fields.refusal("approval args are not JSON: " + NativeMessage.of(problem));
    }
  }

  private static Remember remember(Fields fields) {
    return switch (fields.word(OptionTable.REMEMBER)) {
      case "run" -> Remember.RUN;
      case "session" -> Remember.SESSION;
      case "tool" -> Remember.TOOL;
      default -> Remember.ONCE;
    };
  }
}

package dev.glovebox.client.browser.options;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.bridge.json.browser.NativeMessage;
import dev.glovebox.client.failure.GloveboxException;
import org.teavm.jso.JSObject;
import org.teavm.jso.json.JSON;

/** Reads what {@code onApproval} resolved to. What is no clear decision approves nothing. */
public final class ApprovalReply {
  private ApprovalReply() {}

  public static ApprovalAnswer read(JSObject given) {
    try {
      Fields fields =
          Fields.ofRequest(given, "approval").allow("decision", "args", "reason", "remember");
      Remember remember = remember(fields);
      return switch (fields.text("decision", "")) {
        case "approve" -> new ApprovalAnswer.Approved(edited(fields), remember);
        case "deny" -> new ApprovalAnswer.Denied(fields.text("reason", ""), remember);
        default -> throw fields.refusal("approval decision must be approve or deny");
      };
    } catch (GloveboxException unclear) {
      return new ApprovalAnswer.Unusable(unclear.failure().message());
    }
  }

  private static String edited(Fields fields) {
    JSObject args = fields.object("args");
    if (args == null) {
      return null;
    }
    try {
      return String.valueOf(JSON.stringify(args));
    } catch (RuntimeException problem) {
      throw fields.refusal("approval args are no JSON: " + NativeMessage.of(problem));
    }
  }

  private static Remember remember(Fields fields) {
    return switch (fields.text("remember", "once")) {
      case "once" -> Remember.ONCE;
      case "run" -> Remember.RUN;
      case "session" -> Remember.SESSION;
      case "tool" -> Remember.TOOL;
      default -> throw fields.refusal("approval remember must be once, run, session or tool");
    };
  }
}

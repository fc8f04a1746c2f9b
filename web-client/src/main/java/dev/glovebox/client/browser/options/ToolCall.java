package dev.glovebox.client.browser.options;

import dev.glovebox.client.option.OptionTable;
import org.teavm.jso.JSObject;

/** What the app says of a call of one of the two tools, beside what the model gives it. */
public record ToolCall(AbortSignal signal, String caller, String session, String conversation) {

  public static ToolCall read(JSObject given) {
    Fields fields = Fields.of(OptionTable.TOOL_CALL, given);
    return new ToolCall(
        (AbortSignal) fields.object(OptionTable.SIGNAL),
        fields.text(OptionTable.CALLER),
        fields.text(OptionTable.SESSION),
        fields.text(OptionTable.CONVERSATION));
  }

  /** By what the conversation is remembered; empty where nobody says which it is. */
  public String memory() {
    if (!conversation.isEmpty()) {
      return "conversation " + conversation;
    }
    return session.isEmpty() ? "" : memoryOfSession(session);
  }

  public static String memoryOfSession(String id) {
    return "session " + id;
  }
}

package dev.glovebox.demo.conversation.browser;

import dev.glovebox.demo.conversation.Message;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;

/** Messages as the recordings write them down: {@code { role, text, calls }}. */
public final class GivenMessages {
  private GivenMessages() {}

  private interface Given extends JSObject {
    @JSProperty
    String getRole();

    @JSProperty
    String getText();
  }

  private interface GivenCall extends JSObject {
    @JSProperty
    String getName();

    @JSProperty
    JSObject getArguments();
  }

  public static List<Message> of(JSArrayReader<JSObject> messages) {
    List<Message> read = new ArrayList<>();
    for (int index = 0; index < messages.getLength(); index++) {
      read.add(message((Given) messages.get(index)));
    }
    return read;
  }

  private static Message message(Given given) {
    return switch (given.getRole()) {
      case "user" -> Message.asked(given.getText());
      case "assistant" -> new Message(Message.Role.MODEL, given.getText(), calls(callsOf(given)));
      default -> Message.told(given.getText());
    };
  }

  private static List<Message.Call> calls(JSArrayReader<JSObject> given) {
    List<Message.Call> calls = new ArrayList<>();
    for (int index = 0; index < given.getLength(); index++) {
      GivenCall call = (GivenCall) given.get(index);
      calls.add(new Message.Call(call.getName(), stringify(call.getArguments())));
    }
    return calls;
  }

  @JSBody(params = "given", script = "return given.calls || []")
  private static native JSArrayReader<JSObject> callsOf(Given given);

  @JSBody(params = "value", script = "return JSON.stringify(value)")
  private static native String stringify(JSObject value);
}

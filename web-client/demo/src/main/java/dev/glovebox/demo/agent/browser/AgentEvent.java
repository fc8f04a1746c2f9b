package dev.glovebox.demo.agent.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What a model says or does; what does not belong to its type is not asked for. */
public interface AgentEvent extends JSObject {
  @JSProperty
  String getType();

  @JSProperty
  String getText();

  @JSProperty
  String getCallId();

  @JSProperty
  String getTool();

  @JSProperty
  String getCode();

  @JSProperty
  int getInputTokens();

  @JSProperty
  int getOutputTokens();

  /** Why it is over. */
  @JSProperty
  String getReason();

  @JSProperty
  Answer getAnswer();

  @JSProperty
  Problem getError();

  /** The script that a call has, or null. */
  @JSBody(
      params = "event",
      script =
          "return event.input && typeof event.input.code === 'string' ? event.input.code : null")
  static String scriptIn(AgentEvent event) {
    throw new UnsupportedOperationException();
  }

  @JSBody(params = "event", script = "return JSON.stringify(event.input)")
  static String inputOf(AgentEvent event) {
    throw new UnsupportedOperationException();
  }

  /** What the model is told of a call. */
  interface Answer extends JSObject {
    @JSProperty
    String getText();

    @JSProperty
    String getStatus();
  }

  /** Why the model could not be asked. */
  interface Problem extends JSObject {
    @JSProperty
    String getReason();

    @JSProperty
    String getMessage();
  }
}

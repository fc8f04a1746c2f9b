package dev.glovebox.demo.product.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** A tool that the package gives to a model. */
public interface ModelTool extends JSObject {
  @JSProperty
  String getName();

  @JSProperty
  String getDescription();

  /** Whether it runs nothing. */
  @JSProperty
  boolean isReadOnly();

  JSPromise<Answer> answer(JSObject given, JSObject told);

  /** As it is sent to a model. */
  @JSBody(
      params = "tool",
      script =
          "return JSON.stringify({ name: tool.name, description: tool.description,"
              + " parameters: tool.inputSchema })")
  static String definitionOf(ModelTool tool) {
    throw new UnsupportedOperationException();
  }

  /** What a model is told of a call. */
  interface Answer extends JSObject {
    @JSProperty
    String getText();

    @JSProperty
    String getStatus();
  }
}

package dev.glovebox.demo.run.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A tool that the package gives to a model. */
public interface ModelTool extends JSObject {
  @JSProperty
  String getName();

  @JSProperty
  String getDescription();
}

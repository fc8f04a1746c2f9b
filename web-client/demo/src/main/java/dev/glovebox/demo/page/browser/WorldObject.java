package dev.glovebox.demo.page.browser;

import dev.glovebox.demo.approval.browser.Definition;
import dev.glovebox.demo.product.browser.ModelTool;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSMapLike;

/** What the page's scripts work at. */
interface WorldObject extends JSObject {
  /** Its functions, by {@code area.name}. */
  @JSProperty
  JSMapLike<Definition> getFunctions();

  /** The desk as a model without Code Mode has it: a tool for each function. */
  @JSProperty
  JSArrayReader<ModelTool> getClassicTools();

  /** What scripts have changed is forgotten. */
  void restart();
}

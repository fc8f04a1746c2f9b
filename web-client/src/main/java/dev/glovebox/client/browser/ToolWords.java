package dev.glovebox.client.browser;

import dev.glovebox.bridge.inspect.Overview;
import dev.glovebox.client.model.ToolNames;
import dev.glovebox.client.model.ToolTexts;
import java.util.function.Supplier;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSString;

/** What the tools are called, and how they are described to a model. */
public final class ToolWords {
  private final ToolNames names;
  private final Supplier<Overview> overview;

  ToolWords(ToolNames names, Supplier<Overview> overview) {
    this.names = names;
    this.overview = overview;
  }

  @JSExport
  public JSString inspectName() {
    return JSString.valueOf(names.inspect());
  }

  @JSExport
  public JSString inspectDescription() {
    return JSString.valueOf(ToolTexts.inspect(names, overview.get()));
  }

  /** Empty where nothing is called without a script. */
  @JSExport
  public JSString callName() {
    return JSString.valueOf(names.call());
  }

  @JSExport
  public JSString callDescription() {
    return JSString.valueOf(ToolTexts.call(names));
  }

  /** Empty where the first tool lists functions too. */
  @JSExport
  public JSString listName() {
    return JSString.valueOf(names.list());
  }

  @JSExport
  public JSString listDescription() {
    return JSString.valueOf(ToolTexts.list(names));
  }

  @JSExport
  public JSString executeName() {
    return JSString.valueOf(names.execute());
  }

  @JSExport
  public JSString executeDescription() {
    return JSString.valueOf(ToolTexts.EXECUTE);
  }
}

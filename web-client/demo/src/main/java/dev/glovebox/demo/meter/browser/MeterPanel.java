package dev.glovebox.demo.meter.browser;

import dev.glovebox.demo.conversation.Message;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.meter.Bill;
import dev.glovebox.demo.meter.Meter;
import dev.glovebox.demo.product.browser.ModelTool;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLElement;

/** What a conversation costs, both ways. It is counted when the meter is first looked at. */
public final class MeterPanel {
  private final HTMLElement place = Markup.byId("meter");
  private final HTMLElement panel = Markup.byId("panel-meter");
  private final Tokenizer.Loader tokenizers;
  private final List<String> codeTools;
  private final List<String> classicTools;
  private Conversations waiting;

  /** One question, answered both ways, and how much the functions gave the scripts. */
  private record Conversations(List<Message> code, List<Message> classic, double readBytes) {}

  /** Told that something has changed. */
  @JSFunctor
  private interface Changed extends JSObject {
    void told();
  }

  /**
   * @param code the two tools of Code Mode
   * @param classic a tool for each function
   */
  public MeterPanel(
      Tokenizer.Loader tokenizers,
      JSArrayReader<ModelTool> code,
      JSArrayReader<ModelTool> classic) {
    this.tokenizers = tokenizers;
    this.codeTools = definitions(code);
    this.classicTools = definitions(classic);
    whenHiddenOrShown(panel, this::count);
  }

  public void show(List<Message> code, List<Message> classic, double readBytes) {
    waiting = new Conversations(code, classic, readBytes);
    Markup.byId("meter-empty").setHidden(true);
    place.setTextContent("Counting…");
    count();
  }

  private void count() {
    if (!panel.isHidden() && waiting != null) {
      tokenizers.load().then(this::counted);
    }
  }

  private Object counted(Tokenizer tokenizer) {
    Conversations given = waiting;
    waiting = null;
    if (given != null) {
      Bill code = Bill.of(codeTools, given.code(), tokenizer::count);
      Bill classic = Bill.of(classicTools, given.classic(), tokenizer::count);
      MeterView.show(place, new Meter(code, classic, given.readBytes()));
    }
    return null;
  }

  private static List<String> definitions(JSArrayReader<ModelTool> tools) {
    List<String> definitions = new ArrayList<>();
    for (int index = 0; index < tools.getLength(); index++) {
      definitions.add(ModelTool.definitionOf(tools.get(index)));
    }
    return definitions;
  }

  @JSBody(
      params = {"element", "changed"},
      script =
          "return new MutationObserver(changed).observe(element, { attributeFilter: ['hidden'] })")
  private static native void whenHiddenOrShown(HTMLElement element, Changed changed);
}

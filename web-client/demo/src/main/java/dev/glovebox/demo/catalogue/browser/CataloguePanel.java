package dev.glovebox.demo.catalogue.browser;

import dev.glovebox.demo.catalogue.Entry;
import dev.glovebox.demo.catalogue.Namespace;
import dev.glovebox.demo.catalogue.Told;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.markup.browser.Painter;
import dev.glovebox.demo.product.browser.CodeModeObject;
import dev.glovebox.demo.product.browser.ModelTool;
import dev.glovebox.demo.words.Words;
import dev.glovebox.demo.workplace.browser.PageHooks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * What scripts may call: all namespaces while nothing is looked for, else the functions that the
 * answer to a model would show or name, and that answer.
 */
public final class CataloguePanel {
  private final HTMLElement form = Markup.byId("search");
  private final HTMLElement query = Markup.byId("query");
  private final HTMLElement list = Markup.byId("catalogue");
  private final HTMLElement said = Markup.byId("catalogue-said");
  private final HTMLElement answer = Markup.byId("answer");
  private final PageHooks hooks;
  private final Painter painter;
  private Inspector inspector;
  private Offered offered;
  private int asked;

  /** What is looked for before there is anything to be found is looked for later. */
  public CataloguePanel(PageHooks hooks, Painter painter) {
    this.hooks = hooks;
    this.painter = painter;
    form.addEventListener(
        "submit",
        event -> {
          event.preventDefault();
          search();
        });
    form.addEventListener("click", this::tried);
    query.addEventListener("input", event -> search());
    query.onEvent("keydown", (KeyboardEvent event) -> moved(event));
  }

  public void open(CodeModeObject codeMode) {
    inspector = new Inspector(codeMode);
    codeMode.on("catalog:change", event -> load());
    showTools(codeMode.getTools());
    load();
  }

  private void load() {
    Offered found = new Offered(inspector);
    found.ask(
        () -> {
          offered = found;
          hooks.offer(found.forWriters());
          search();
        });
  }

  /** A question that is ready made. */
  private void tried(Event event) {
    String ready = readyMade(event);
    if (ready != null) {
      setValue(query, ready);
      search();
    }
  }

  private void search() {
    if (offered == null) {
      return;
    }
    int question = ++asked;
    String words = value(query).strip();
    if (words.isEmpty()) {
      inspector.overview(text -> showAnswer(question, text, false));
    } else {
      inspector.search(words, text -> showAnswer(question, text, true));
    }
  }

  private void showAnswer(int question, String text, boolean isSearch) {
    if (question != asked) {
      return;
    }
    answer.clear();
    List<Entry> found = isSearch ? Told.functions(text) : List.of();
    if (found.isEmpty()) {
      answer.setTextContent(text);
    } else {
      painter.paint(answer, text);
    }
    Markup.byId("answer-size").setTextContent(size(text) + " for the model");
    list.clear();
    if (found.isEmpty()) {
      showNamespaces(isSearch);
    } else {
      found.forEach(function -> list.appendChild(rowOf(offered.described(function))));
      said.setTextContent(Words.counted(found.size(), "fits", "fit") + ", the best first");
    }
  }

  private void showNamespaces(boolean isSearch) {
    int count = 0;
    for (Namespace namespace : offered.namespaces()) {
      list.appendChild(groupOf(namespace));
      count += offered.functionsOf(namespace).size();
    }
    String all = Words.counted(count, "function", "functions");
    said.setTextContent(isSearch ? "Nothing fits; these are all " + all : "All " + all);
  }

  private HTMLElement groupOf(Namespace namespace) {
    HTMLElement group = Markup.stamp("namespace-template");
    HTMLElement functions = Markup.part(group, "functions");
    Markup.part(group, "name").setTextContent(namespace.name());
    Markup.part(group, "purpose").setTextContent(namespace.purpose());
    Markup.part(group, "size").setTextContent(namespace.size());
    for (Entry function : offered.functionsOf(namespace)) {
      functions.appendChild(rowOf(function));
    }
    return group;
  }

  private HTMLElement rowOf(Entry function) {
    FunctionRow row = new FunctionRow(function, inspector);
    row.onOpen(painter);
    row.onUse(hooks::insertCall);
    return row.place();
  }

  /** From the field into the list; there each line is a stop for Tab. */
  private void moved(KeyboardEvent event) {
    HTMLElement first = list.querySelector("summary");
    if (event.getKey().equals("ArrowDown") && first != null) {
      event.preventDefault();
      first.focus();
    }
  }

  private void showTools(JSArrayReader<ModelTool> tools) {
    HTMLElement place = Markup.byId("tools");
    for (int index = 0; index < tools.getLength(); index++) {
      ModelTool tool = tools.get(index);
      HTMLElement details = Markup.stamp("tool-template");
      Markup.part(details, "name").setTextContent(tool.getName());
      Markup.part(details, "size")
          .setTextContent("as the model is told, " + size(tool.getDescription()));
      Markup.part(details, "description").setTextContent(tool.getDescription());
      place.appendChild(details);
    }
  }

  private static String size(String text) {
    return Words.bytes(text.getBytes(StandardCharsets.UTF_8).length);
  }

  @JSBody(
      params = "event",
      script = "return 'query' in event.target.dataset ? event.target.dataset.query : null")
  private static native String readyMade(Event event);

  @JSBody(params = "control", script = "return control.value")
  private static native String value(HTMLElement control);

  @JSBody(
      params = {"control", "value"},
      script = "control.value = value")
  private static native void setValue(HTMLElement control, String value);
}

package dev.glovebox.e2e.confinement.stage;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import dev.glovebox.e2e.pages.Outcome;
import java.util.List;
import java.util.Map;

/** The page that is attacked: it owns a Code Mode, and tells what it noticed of the attacks. */
public final class App {
  private static final String CALL =
      "async ([name, json]) => JSON.stringify((await (await import('/probes/stage/app.js'))[name]"
          + "(JSON.parse(json))) ?? null)";

  private final Page page;
  private final Map<String, String> inputs;

  /**
   * Opens the page; its scripts know the foreign server's address as {@code TARGET}, and its own as
   * {@code SITE}.
   */
  public App(Page page, AttackSite site, ForeignServer foreign) {
    this.page = page;
    this.inputs = Map.of("TARGET", foreign.origin(), "SITE", site.at("/"));
    page.navigate(site.at("/lab.html"));
  }

  public Page page() {
    return page;
  }

  /** Makes the Code Mode, with the runtime files of a stage or with the package's own. */
  public void open(String assets) {
    openWith(assets == null ? Map.of() : Map.of("assets", assets));
  }

  /** Makes the Code Mode with {@code assets}, {@code policy} and {@code limits} of this test. */
  public void openWith(Map<String, ?> options) {
    call("open", options);
  }

  public Outcome execute(String code, JsonObject limits) {
    return new Outcome(
        call("execute", Map.of("code", code, "inputs", inputs, "limits", limits))
            .getAsJsonObject());
  }

  /** Runs a probe in a worker of the page itself, from this script. */
  public String probePlainly(String script, String name) {
    return call("probePlainly", Map.of("address", script, "name", name, "inputs", inputs))
        .getAsString();
  }

  public Noticed noticed() {
    return new Noticed(call("noticed", null).getAsJsonObject());
  }

  public JsonElement call(String function, Object argument) {
    Object answer = page.evaluate(CALL, List.of(function, new Gson().toJson(argument)));
    return JsonParser.parseString((String) answer);
  }
}

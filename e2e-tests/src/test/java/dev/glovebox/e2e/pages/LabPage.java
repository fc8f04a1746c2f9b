package dev.glovebox.e2e.pages;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import dev.glovebox.e2e.harness.Site;
import dev.glovebox.e2e.harness.Visit;
import java.util.Map;

/** The empty page, into which a test loads one module that makes a Code Mode. */
public final class LabPage {
  private final PageScript module;

  private LabPage(PageScript module) {
    this.module = module;
  }

  /**
   * The lab with a module of {@code src/test/web/lab}, by its room, which is the package of the
   * test that first needed it, and its name.
   */
  public static LabPage open(Visit visit, String module) {
    return open(visit, visit.site(), module);
  }

  /** The same page of another site. */
  public static LabPage open(Visit visit, Site site, String module) {
    return at(visit, site.at("/lab.html"), module);
  }

  /** The same page in another window of the browser, which has the same storage. */
  public static LabPage inAnotherWindow(Visit visit, String module) {
    Page page = visit.anotherPage();
    page.navigate(visit.site().at("/lab.html"));
    return new LabPage(new PageScript(page, "lab/" + module + ".js"));
  }

  /** The same in a page of whoever has one. */
  public static LabPage in(Page page, Site site, String module) {
    page.navigate(site.at("/lab.html"));
    return new LabPage(new PageScript(page, "lab/" + module + ".js"));
  }

  /** Any page whose site has the modules too. */
  public static LabPage at(Visit visit, String address, String module) {
    visit.page().navigate(address);
    return new LabPage(new PageScript(visit.page(), "lab/" + module + ".js"));
  }

  /** Calls a function of the module. */
  public JsonElement call(String function) {
    return module.call(function, null);
  }

  /** Calls a function of the module with one argument. */
  public JsonElement call(String function, Map<String, ?> argument) {
    return module.call(function, argument);
  }

  /** Calls a function of the module that must throw, and gives what it threw. */
  public JsonObject callThatThrows(String function) {
    return callThatThrows(function, null);
  }

  /** The same with one argument. */
  public JsonObject callThatThrows(String function, Map<String, ?> argument) {
    return module.callThatThrows(function, argument);
  }

  public String inspect(Map<String, ?> request) {
    return module.call("inspect", request).getAsString();
  }

  public Outcome execute(String code) {
    return new Outcome(module.call("execute", Map.of("code", code)).getAsJsonObject());
  }

  /** Runs with a request that must be refused, and gives what was thrown. */
  public JsonObject executeThatThrows(JsonElement request) {
    return module.callThatThrows("execute", request);
  }
}

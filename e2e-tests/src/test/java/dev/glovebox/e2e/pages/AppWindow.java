package dev.glovebox.e2e.pages;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import java.util.function.Supplier;

/** One window on the platform. The platform's own page is one too. */
public final class AppWindow {
  private final Page page;
  private final PageScript acts;

  private AppWindow(Page page) {
    this.page = page;
    this.acts = new PageScript(page, "platform/acts.js");
  }

  /** Waits until the window has connected; it fails with what kept it from that. */
  static AppWindow connectedIn(Page page) {
    Locator document = page.locator("html[data-state=ready], html[data-state=failed]");
    document.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    String failure = document.getAttribute("data-failure");
    if (failure != null) {
      throw new AssertionError(page.url() + " did not connect: " + failure);
    }
    return new AppWindow(page);
  }

  /** Invokes an interop method: {@code returned} and {@code by}, the application that answered. */
  public JsonObject invoke(String method, Map<String, ?> arguments) {
    return acts.call("invoke", Map.of("method", method, "args", arguments)).getAsJsonObject();
  }

  /** The application and the instance that this window is to the platform. */
  public String ownName() {
    return acts.call("ownName", Map.of()).getAsString();
  }

  /** What the journal of this window's own Code Mode holds. */
  JsonArray journal() {
    return acts.call("journal", Map.of()).getAsJsonArray();
  }

  /** What the platform tells about the methods of this name. */
  public JsonArray methods(String name) {
    return acts.call("methods", name).getAsJsonArray();
  }

  /** The text that this window's own Code Mode gives a model. */
  public String inspect(Map<String, ?> request) {
    return acts.call("inspect", request).getAsString();
  }

  /** Runs a script in this window's own Code Mode. */
  public Outcome execute(String code) {
    return new Outcome(acts.call("execute", Map.of("code", code)).getAsJsonObject());
  }

  /**
   * Makes this window's own Code Mode over its connection.
   *
   * @param options of the Code Mode
   * @param ioConnect options of the source
   */
  public AppWindow makeCodeMode(Map<String, ?> options, Map<String, ?> ioConnect) {
    acts.call("makeCodeMode", Map.of("options", options, "ioConnect", ioConnect));
    return this;
  }

  /** Does one of the acts of {@code platform/acts.js}. */
  public JsonElement act(String name, Object given) {
    return acts.call(name, given);
  }

  /** What an act threw. */
  public JsonObject mistakeIn(String name, Object given) {
    return acts.callThatThrows(name, given);
  }

  /** What kept a Code Mode from being made. */
  public JsonObject mistakeOf(Map<String, ?> ioConnect) {
    return acts.callThatThrows("makeCodeMode", Map.of("options", Map.of(), "ioConnect", ioConnect));
  }

  /** Registers a method that answers with its own name. */
  public AppWindow register(String method) {
    acts.call("register", method);
    return this;
  }

  public AppWindow unregister(String method) {
    acts.call("unregister", method);
    return this;
  }

  /**
   * Runs what changes the platform, and waits until the catalogue says that a name came or went.
   */
  public <T> T awaitCatalogue(String name, boolean isThere, Supplier<T> change) {
    acts.call("expectInCatalogue", Map.of("name", name, "isThere", isThere));
    T changed = change.get();
    acts.call("expectedCame", Map.of());
    return changed;
  }

  /** Runs what brings servers of a method, and waits until the catalogue lets one be chosen. */
  public void awaitChoiceOfServers(String name, Supplier<?> change) {
    acts.call("expectChoice", name);
    change.get();
    acts.call("expectedCame", Map.of());
  }

  /** Closes the window from inside: only so does it take leave of the platform. */
  public void close() {
    page.waitForClose(() -> acts.call("close", Map.of()));
  }

  public boolean isClosed() {
    return page.isClosed();
  }

  /** Makes this window's own Code Mode over its desktop agent. */
  public AppWindow makeFdc3CodeMode(Map<String, ?> options) {
    acts.call("makeFdc3CodeMode", options);
    return this;
  }

  String firstLineLoggedBy(String application) {
    return page.context()
        .waitForConsoleMessage(
            new BrowserContext.WaitForConsoleMessageOptions()
                .setPredicate(message -> message.type().equals("log")),
            () -> acts.call("start", application))
        .text();
  }

  AppWindow open(String application) {
    Page opened = page.waitForPopup(() -> acts.call("start", application));
    return connectedIn(opened);
  }
}

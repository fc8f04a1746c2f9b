package dev.glovebox.e2e.webkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebError;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** One browser with one page. */
final class WebKitContext {
  private final WebDriver driver;
  private final String path;
  private final WebKitPage page;
  private Consumer<ConsoleMessage> ofConsole = message -> {};
  private Consumer<WebError> ofErrors = error -> {};

  WebKitContext(WebDriver driver, String path, WorkerThreads threads) {
    this.driver = driver;
    this.path = path;
    this.page = new WebKitPage(driver, path, threads, this::hear);
  }

  public Page newPage() {
    return page.ported();
  }

  public List<Page> pages() {
    return List.of(page.ported());
  }

  /** Playwright brings the last events in with it, and so does this. */
  public List<Cookie> cookies() {
    page.tellComplaints();
    return List.of();
  }

  public void setDefaultTimeout(double ms) {
    JsonObject timeouts = new JsonObject();
    timeouts.addProperty("pageLoad", (long) ms);
    driver.post(path + "/timeouts", timeouts);
    page.waitNoLongerThan(Duration.ofMillis((long) ms));
  }

  public void onConsoleMessage(Consumer<ConsoleMessage> listener) {
    ofConsole = listener;
  }

  public void onWebError(Consumer<WebError> listener) {
    ofErrors = listener;
  }

  public void close() {
    driver.delete(path);
  }

  private void hear(JsonArray complaints) {
    for (JsonElement complaint : complaints) {
      JsonObject told = complaint.getAsJsonObject();
      String text = told.get("text").getAsString();
      if (told.get("isUncaught").getAsBoolean()) {
        ofErrors.accept(Port.as(WebError.class, new Uncaught(text)));
      } else {
        ofConsole.accept(Port.as(ConsoleMessage.class, new ErrorInConsole(text)));
      }
    }
  }

  record Uncaught(String error) {}

  record ErrorInConsole(String text) {
    public String type() {
      return "error";
    }

    public String location() {
      return "";
    }
  }
}

package dev.glovebox.e2e.webkit;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.ToNumberPolicy;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.Worker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The page. Errors are heard from the moment at which it has been loaded, and of the page itself:
 * the driver has no events.
 */
final class WebKitPage {
  private static final Gson GSON =
      new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();

  private static final String LISTEN =
      """
      globalThis.complaintsOfThisPage = [];
      const hear = (text, isUncaught) => complaintsOfThisPage.push({ text: String(text), isUncaught });
      addEventListener("error", (event) => hear(event.error ?? event.message, true));
      addEventListener("unhandledrejection", (event) => hear(event.reason, true));
      addEventListener("securitypolicyviolation", (event) =>
        hear(event.violatedDirective + " refused " + event.blockedURI, false));
      const { error } = console;
      console.error = (...told) => { hear(told.join(" "), false); error.apply(console, told); };
      """;

  private static final String TAKE = "return globalThis.complaintsOfThisPage?.splice(0) ?? []";

  /** Calls the function, or takes the value, and tells both ways how it ended. */
  private static final String EVALUATE =
      """
      const [argument, done] = arguments;
      (async () => {
        const found = (%s);
        return typeof found === "function" ? await found(argument) : await found;
      })().then((returned) => done({ returned: returned ?? null }),
                (problem) => done({ thrown: String(problem) }));
      """;

  private final WebDriver driver;
  private final String path;
  private final Consumer<JsonArray> complaints;
  private final WorkerThreads threads;
  private Duration longest = Duration.ofSeconds(30);
  private final Page ported = Port.as(Page.class, this);

  WebKitPage(WebDriver driver, String path, WorkerThreads threads, Consumer<JsonArray> complaints) {
    this.driver = driver;
    this.path = path;
    this.threads = threads;
    this.complaints = complaints;
  }

  Page ported() {
    return ported;
  }

  public Response navigate(String url) {
    tellComplaints();
    JsonObject target = new JsonObject();
    target.addProperty("url", url);
    driver.post(path + "/url", target);
    execute("sync", LISTEN, null);
    return null;
  }

  public Object evaluate(String expression) {
    return evaluate(expression, null);
  }

  public Object evaluate(String expression, Object argument) {
    JsonObject ended = execute("async", EVALUATE.formatted(expression), argument).getAsJsonObject();
    if (ended.has("thrown")) {
      throw new PlaywrightException(ended.get("thrown").getAsString());
    }
    return GSON.fromJson(ended.get("returned"), Object.class);
  }

  void waitNoLongerThan(Duration limit) {
    longest = limit;
  }

  public void waitForCondition(BooleanSupplier condition) {
    Instant latest = Instant.now().plus(longest);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(latest)) {
        throw new TimeoutError("The condition did not come in " + longest.toSeconds() + " s.");
      }
      evaluate("new Promise((resolve) => setTimeout(resolve, 20))");
    }
  }

  /** As many as there are: nothing can be asked of one. */
  public List<Worker> workers() {
    return Collections.nCopies(threads.count(), Port.as(Worker.class, new Object()));
  }

  public String url() {
    return driver.get(path + "/url").getAsString();
  }

  public byte[] screenshot(Page.ScreenshotOptions options) {
    byte[] picture = Base64.getDecoder().decode(driver.get(path + "/screenshot").getAsString());
    write(options.path, picture);
    return picture;
  }

  void tellComplaints() {
    complaints.accept(execute("sync", TAKE, null).getAsJsonArray());
  }

  private JsonElement execute(String kind, String script, Object argument) {
    JsonArray arguments = new JsonArray();
    arguments.add(GSON.toJsonTree(argument));
    JsonObject body = new JsonObject();
    body.addProperty("script", script);
    body.add("args", arguments);
    return driver.post(path + "/execute/" + kind, body);
  }

  private static void write(Path file, byte[] picture) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

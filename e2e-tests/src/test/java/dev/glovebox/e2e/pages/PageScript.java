package dev.glovebox.e2e.pages;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.util.List;

/** One module of {@code src/test/web}, whose functions a test calls inside a page. */
final class PageScript {
  private static final String CALL =
      "([module, name, json]) => import('/fixtures/calls/call.js')"
          + ".then(({ call }) => call(module, name, JSON.parse(json)))";

  private final Page page;
  private final String module;

  PageScript(Page page, String path) {
    this.page = page;
    this.module = "/fixtures/" + path;
  }

  /** What the function returned; it fails with what the function threw. */
  JsonElement call(String function, Object argument) {
    JsonObject answer = answer(function, argument);
    if (answer.has("thrown")) {
      throw new AssertionError(module + " " + function + " threw " + answer.get("thrown"));
    }
    return answer.get("returned");
  }

  /** What the function threw; it fails if the function returned. */
  JsonObject callThatThrows(String function, Object argument) {
    JsonObject answer = answer(function, argument);
    if (!answer.has("thrown")) {
      throw new AssertionError(module + " " + function + " returned " + answer.get("returned"));
    }
    return answer.getAsJsonObject("thrown");
  }

  private JsonObject answer(String function, Object argument) {
    Object answer = page.evaluate(CALL, List.of(module, function, new Gson().toJson(argument)));
    return JsonParser.parseString((String) answer).getAsJsonObject();
  }
}

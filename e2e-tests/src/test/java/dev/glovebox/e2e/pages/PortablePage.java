package dev.glovebox.e2e.pages;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.Visit;

/** The empty page with the compiled portable cases in it. */
public final class PortablePage {
  private PortablePage() {}

  /** The texts of all cases, as the browser makes them. */
  public static JsonObject results(Visit visit) {
    visit.page().navigate(visit.site().at("/lab.html"));
    String json =
        new PageScript(visit.page(), "portable/portable.js").call("results", null).getAsString();
    return JsonParser.parseString(json).getAsJsonObject();
  }
}

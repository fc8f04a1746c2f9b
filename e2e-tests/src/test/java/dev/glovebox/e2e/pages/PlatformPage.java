package dev.glovebox.e2e.pages;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import dev.glovebox.e2e.harness.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The page that runs the io.Connect platform, and opens the windows of its applications. */
public final class PlatformPage {
  private static final String ADDRESS = "/fixtures/platform/platform.html";

  private final AppWindow window;

  private PlatformPage(AppWindow window) {
    this.window = window;
  }

  /** The platform alone. Windows of version 3 and 4 of the client library may connect to it. */
  public static PlatformPage open(Visit visit) {
    return open(visit, "?version4");
  }

  /** The platform with the Code Mode plugin, which gets this configuration. */
  public static PlatformPage openWithCodeMode(Visit visit, Map<String, ?> config) {
    String json = URLEncoder.encode(new Gson().toJson(config), StandardCharsets.UTF_8);
    return open(visit, "?version4&code-mode=" + json);
  }

  /** The platform with the Code Mode plugin, whose rules are those that its guide shows. */
  public static PlatformPage openWithRulesOfTheGuide(Visit visit) {
    return open(visit, "?version4&guide");
  }

  /** The licensed platform, for which somebody has a key. */
  public static PlatformPage openLicensed(Visit visit, String key) {
    visit.page().exposeFunction("licenceKey", arguments -> key);
    visit.page().navigate(visit.site().at("/fixtures/platform/platform-licensed.html"));
    return new PlatformPage(AppWindow.connectedIn(visit.page()));
  }

  private static PlatformPage open(Visit visit, String query) {
    // Version 4 asks for the theme without asking whether the platform has themes.
    visit.complaints().tolerate("Cannot complete operation: getCurrent for domain: themes");
    visit.page().navigate(visit.site().at(ADDRESS + query));
    return new PlatformPage(AppWindow.connectedIn(visit.page()));
  }

  /** Starts an application of the platform and waits until its window has connected. */
  public AppWindow start(String application) {
    return window.open(application);
  }

  /** What the journal of the platform's own Code Mode holds. */
  public JsonArray journal() {
    return window.journal();
  }

  /** Starts an application that logs, and gives its first line. */
  public String firstLineLoggedBy(String application) {
    return window.firstLineLoggedBy(application);
  }
}

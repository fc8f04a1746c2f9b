package dev.glovebox.e2e.harness.machine;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The processes in which Chromium runs pages, frames and their workers. */
public final class Renderers {
  private Renderers() {}

  /** Their numbers, as the operating system knows them. */
  public static List<Integer> of(Page page) {
    JsonObject told =
        page.context().browser().newBrowserCDPSession().send("SystemInfo.getProcessInfo");
    List<Integer> found = new ArrayList<>();
    for (JsonElement process : told.getAsJsonArray("processInfo")) {
      JsonObject info = process.getAsJsonObject();
      if (info.get("type").getAsString().equals("renderer")) {
        found.add(info.get("id").getAsInt());
      }
    }
    return found;
  }
}

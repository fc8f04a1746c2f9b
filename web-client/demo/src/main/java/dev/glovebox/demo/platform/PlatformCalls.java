package dev.glovebox.demo.platform;

import java.util.List;

/** Calls to the platform itself, as this page's policy sees them. */
public final class PlatformCalls {
  /** A dot at the end is a whole namespace. */
  private static final List<String> ONLY_SHOW =
      List.of(
          "contexts.",
          "channels.publish",
          "channels.join",
          "intents.raise_intent",
          "fdc3.raise_intent",
          "fdc3.raise_intent_for_context",
          "fdc3.join_user_channel",
          "fdc3.broadcast",
          "fdc3.broadcast_on_user_channel");

  private PlatformCalls() {}

  /**
   * Whether a call has windows of the desk show something and does no more. No window opens by it,
   * nothing leaves the page, and what the desk holds stays as it is.
   */
  public static boolean onlyShows(String tool) {
    for (String each : ONLY_SHOW) {
      if (each.endsWith(".") ? tool.startsWith(each) : tool.equals(each)) {
        return true;
      }
    }
    return false;
  }
}

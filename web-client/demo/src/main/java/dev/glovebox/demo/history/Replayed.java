package dev.glovebox.demo.history;

import dev.glovebox.demo.value.JsonValue;
import dev.glovebox.demo.words.Words;

/** What became of a script that was run over what is recorded, in words. */
public final class Replayed {
  private Replayed() {}

  public static String words(JsonValue replay) {
    String status = replay.get("status").plain();
    String ending =
        switch (status) {
          case "completed" -> "The replay is completed.";
          case "asks" -> "The replay goes no further without an answer that is not recorded.";
          default -> "The replay failed: " + replay.get("error").get("message").plain();
        };
    return ending
        + counted(replay.get("asks"), " call is not recorded.", " calls are not recorded.")
        + counted(
            replay.get("unused"), " recorded call was not made.", " recorded calls were not made.");
  }

  private static String counted(JsonValue list, String one, String many) {
    int count = list == null ? 0 : list.size();
    return count == 0 ? "" : " " + Words.grouped(count) + (count == 1 ? one : many);
  }
}

package dev.glovebox.demo.agent;

import dev.glovebox.demo.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one question to a model cost, and how it ended. It lives as long as the answer comes. */
public final class Asked {
  private static final Map<String, String> ENDS =
      Map.of(
          "length", "The endpoint cut the answer.",
          "filtered", "The endpoint held the answer back.",
          "steps", "The model was asked as often as one question allows.",
          "cancelled", "Stopped.");

  private int read;
  private int written;

  /** One request has cost this, as the model itself counts. */
  public void used(int inputTokens, int outputTokens) {
    read += inputTokens;
    written += outputTokens;
  }

  /** What is said of it at its end. */
  public List<String> closing(String reason) {
    List<String> said = new ArrayList<>();
    if (ENDS.containsKey(reason)) {
      said.add(ENDS.get(reason));
    }
    if (read + written > 0) {
      said.add("As the model counts: " + tokens(read) + " read, " + tokens(written) + " written.");
    }
    return said;
  }

  private static String tokens(int count) {
    return Words.counted(count, "token", "tokens");
  }
}

package dev.glovebox.bridge.gate.result;

import dev.glovebox.bridge.gate.call.SentCall;
import dev.glovebox.bridge.json.JsonTokens;
import dev.glovebox.bridge.json.JsonTokens.Token;
import dev.glovebox.bridge.tool.Tool;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether an error is just what was asked for: by a kind ({@code level="error"}), by a switch
 * ({@code simulate_error=True}), of a function that reads errors ({@code get_last_error}), or as
 * the caller's own text, given back.
 */
final class ErrorAskedFor {
  private static final String ERROR = "error";
  private static final int MOST_CHARACTERS = 64 * 1024;

  private ErrorAskedFor() {}

  static boolean isBy(SentCall call, String json) {
    return readsErrors(call.tool()) || isInArguments(call.argumentsJson(), json);
  }

  private static boolean readsErrors(Tool tool) {
    if (!tool.readOnly()) {
      return false;
    }
    String padded = "_" + tool.name().function() + "_";
    return padded.contains("_error_") || padded.contains("_errors_");
  }

  private static boolean isInArguments(String argumentsJson, String json) {
    JsonTokens tokens = new JsonTokens(argumentsJson);
    Set<String> given = new TreeSet<>();
    String name = "";
    Token token = tokens.next();
    while (token != Token.END && tokens.position() < MOST_CHARACTERS) {
      if (token == Token.NAME) {
        name = tokens.text();
      } else if (token == Token.TRUE && hasWord(name)) {
        return true;
      } else if (token == Token.STRING) {
        String text = tokens.text().strip();
        if (isWord(text)) {
          return true;
        }
        if (ErrorInText.isError(text)) {
          given.add(text);
        }
      }
      token = tokens.next();
    }
    return !given.isEmpty() && hasAny(given, json);
  }

  private static boolean isWord(String text) {
    return text.equalsIgnoreCase(ERROR) || text.equalsIgnoreCase(ERROR + "s");
  }

  private static boolean hasWord(String name) {
    return name.contains(ERROR) || name.contains("Error");
  }

  private static boolean hasAny(Set<String> texts, String json) {
    JsonTokens tokens = new JsonTokens(json);
    Token token = tokens.next();
    while (token != Token.END && tokens.position() < MOST_CHARACTERS) {
      if (token == Token.STRING && texts.contains(tokens.text().strip())) {
        return true;
      }
      token = tokens.next();
    }
    return false;
  }
}

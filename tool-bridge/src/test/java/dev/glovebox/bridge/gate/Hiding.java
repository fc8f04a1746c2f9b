package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.gate.argument.CallEgress;
import java.util.ArrayList;
import java.util.List;

/** Hides one word, and notes what has left. */
final class Hiding implements CallEgress {
  static final String MARK = "[x]";

  final List<String> left = new ArrayList<>();
  private final String word;

  Hiding(String word) {
    this.word = word;
  }

  @Override
  public String told(String name) {
    return name.replace(word, MARK);
  }

  @Override
  public String leaving(String argumentsJson) {
    return argumentsJson.contains("unsearchable") ? null : argumentsJson.replace(word, MARK);
  }

  @Override
  public void left(String argumentsJson) {
    left.add(argumentsJson);
  }
}

package dev.glovebox.bridge.source.operation;

import dev.glovebox.bridge.json.Json;
import java.util.List;

/** What a native function is given, made of the arguments that the script gave. */
public sealed interface Argument {

  /** One argument of the script; undefined where the script left it out. */
  record Given(String name) implements Argument {}

  /** An object of these arguments of the script, without those that it left out. */
  record Gathered(List<String> names) implements Argument {}

  /** Always the same value. */
  record Fixed(Json value) implements Argument {}

  static Argument given(String name) {
    return new Given(name);
  }

  static Argument gathered(String... names) {
    return new Gathered(List.of(names));
  }

  static Argument fixed(Json value) {
    return new Fixed(value);
  }
}

package dev.glovebox.bridge.source.operation;

import java.util.List;

/** One step on the way to a result. It starts from what the step before it gave. */
public sealed interface Step {

  /**
   * Calls a function.
   *
   * @param function its name; dots lead to it, as in {@code channels.publish}
   */
  record Call(String function, List<Argument> arguments) implements Step {}

  /** Takes the element of a list whose field equals an argument of the call. */
  record Pick(String field, String argument) implements Step {}
}

package dev.glovebox.bridge.source.operation;

import java.util.List;

/**
 * What belongs together in one namespace.
 *
 * @param namespace as scripts write it
 * @param purpose one line for the overview
 */
public record Area(String namespace, String purpose, List<Operation> operations) {
  public Area {
    operations = List.copyOf(operations);
  }

  public static Area of(String namespace, String purpose, Operation... operations) {
    return new Area(namespace, purpose, List.of(operations));
  }
}

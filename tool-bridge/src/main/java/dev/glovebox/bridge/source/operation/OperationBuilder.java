package dev.glovebox.bridge.source.operation;

import dev.glovebox.bridge.json.Json;
import java.util.ArrayList;
import java.util.List;

/** Writes an operation down, one line for each of its sides. */
public final class OperationBuilder {
  private final String name;
  private final String description;
  private final boolean readOnly;
  private final List<Step> steps = new ArrayList<>();
  private Json input = Shape.object();
  private Json output;

  OperationBuilder(String name, String description, boolean readOnly) {
    this.name = name;
    this.description = description;
    this.readOnly = readOnly;
  }

  public OperationBuilder takes(Shape.Property... properties) {
    input = Shape.object(properties);
    return this;
  }

  public OperationBuilder gives(Json schema) {
    output = schema;
    return this;
  }

  /** Calls a function of what the last step gave; the first one is a function of the API object. */
  public OperationBuilder calls(String function, Argument... arguments) {
    steps.add(new Step.Call(function, List.of(arguments)));
    return this;
  }

  /** Takes the element of the last step's list whose field equals an argument. */
  public OperationBuilder picks(String field, String argument) {
    steps.add(new Step.Pick(field, argument));
    return this;
  }

  /** The operation; its first step is what the API object must have. */
  public Operation build() {
    return new Operation(
        name, description, input, output, readOnly, ((Step.Call) steps.get(0)).function(), steps);
  }

  /**
   * The operation when its way is not a row of steps: the browser package has it under its name.
   */
  public Operation writtenOut(String needs) {
    return new Operation(name, description, input, output, readOnly, needs, List.of());
  }
}

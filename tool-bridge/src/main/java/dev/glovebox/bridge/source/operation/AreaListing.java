package dev.glovebox.bridge.source.operation;

import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolInvoker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Areas as listings: of each the operations that the API object has and the selection admits. */
public final class AreaListing {
  private AreaListing() {}

  /**
   * The listings; an area of which nothing is there has none.
   *
   * @param hasFunction whether the API object has a function, given the way to it
   */
  public static List<SourceListing> of(
      List<Area> areas,
      Selection selection,
      Predicate<String> hasFunction,
      Function<Operation, ToolInvoker> invokers) {
    List<SourceListing> listings = new ArrayList<>();
    for (Area area : areas) {
      List<ToolDefinition> tools = new ArrayList<>();
      for (Operation operation : area.operations()) {
        if (hasFunction.test(operation.needs())
            && selection.admits(area.namespace() + "." + operation.name(), operation.needs())) {
          tools.add(tool(operation, invokers.apply(operation)));
        }
      }
      if (!tools.isEmpty()) {
        listings.add(new SourceListing(area.namespace(), area.purpose(), tools));
      }
    }
    return listings;
  }

  private static ToolDefinition tool(Operation operation, ToolInvoker invoker) {
    return new ToolDefinition(
        operation.name(),
        operation.description(),
        operation.input(),
        operation.output() == null ? Shape.nothing() : operation.output(),
        operation.readOnly(),
        invoker);
  }
}

package dev.glovebox.bridge.source.ioconnect;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.source.operation.Shape;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolInvoker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Interop methods as namespaces of tools, typed by what their owners declared.
 *
 * <p>The flag {@code ioIntelMCPTool} speaks first, then the definition of the application, then the
 * signature, which the platform never checks; where all are silent the method is untyped.
 */
public final class InteropListing {
  private final IoConnectOptions options;
  private final AppDefinitions definitions;
  private final JsonParser parser;
  private final Function<InteropCall, ToolInvoker> invokers;

  public InteropListing(
      IoConnectOptions options,
      AppDefinitions definitions,
      JsonParser parser,
      Function<InteropCall, ToolInvoker> invokers) {
    this.options = options;
    this.definitions = definitions;
    this.parser = parser;
    this.invokers = invokers;
  }

  public List<SourceListing> of(List<InteropMethod> methods) {
    Set<String> several = namesOfSeveral(methods);
    Map<String, List<ToolDefinition>> namespaces = new TreeMap<>();
    for (InteropMethod method : methods) {
      InteropNames names = InteropNames.of(method.name());
      if (!HiddenMethods.contains(method.name())
          && options.selection().admits(names.qualified(), method.name())) {
        namespaces
            .computeIfAbsent(names.namespace(), name -> new ArrayList<>())
            .add(tool(method, names, several.contains(method.name())));
      }
    }
    List<SourceListing> listings = new ArrayList<>();
    namespaces.forEach(
        (name, tools) -> listings.add(new SourceListing(name, purpose(name), tools)));
    return listings;
  }

  private ToolDefinition tool(InteropMethod method, InteropNames names, boolean isOneOfSeveral) {
    DeclaredTool declared =
        DeclaredTool.ofFlags(method.flags(), parser)
            .or(definitions.describe(method.name(), method.applications()));
    InteropParameters parameters =
        InteropParameters.of(
            schema(declared.input(), method.accepts()),
            method.isStream(),
            method.applications().size());
    Json result = schema(declared.output(), method.returns());
    InteropCall call =
        new InteropCall(
            method.name(),
            method.accepts(),
            method.returns(),
            method.isStream(),
            isOneOfSeveral,
            parameters.own());
    return new ToolDefinition(
        names.function(),
        method.description().isEmpty() ? declared.description() : method.description(),
        parameters.schema(),
        method.isStream() ? itemsOf(result) : result,
        (options.readOnly().trustsHints() && declared.isReadOnly())
            || Selection.isAnyOf(options.readOnly().patterns(), names.qualified(), method.name()),
        invokers.apply(call));
  }

  private static Json itemsOf(Json item) {
    return Shape.object(
        Shape.needs("items", Shape.listOf(item == null ? Shape.anything() : item)),
        Shape.needs("ended", Shape.text("count, time or closed")));
  }

  /** What was declared for models wins over the signature. */
  private static Json schema(Json declared, String signature) {
    return declared != null ? declared : InteropSignature.schemaOf(signature);
  }

  private static Set<String> namesOfSeveral(List<InteropMethod> methods) {
    Set<String> seen = new TreeSet<>();
    Set<String> several = new TreeSet<>();
    for (InteropMethod method : methods) {
      if (!seen.add(method.name())) {
        several.add(method.name());
      }
    }
    return several;
  }

  private String purpose(String namespace) {
    String given = options.purposes().get(PythonName.namespace(namespace));
    if (given != null) {
      return given;
    }
    return namespace.equals(InteropNames.PLAIN)
        ? "Methods that applications of the platform offer, and who offers them."
        : "Methods of " + namespace + " that applications of the platform offer.";
  }
}

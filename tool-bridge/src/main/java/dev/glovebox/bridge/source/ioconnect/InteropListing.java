package dev.glovebox.bridge.source.ioconnect;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Interop methods as namespaces of tools: {@code CRM.FindClients} is {@code crm.find_clients}, and
 * a method without a dot is in {@code interop}.
 */
public final class InteropListing {
  private static final String PLAIN = "interop";

  private InteropListing() {}

  public static List<SourceListing> of(List<InteropMethod> methods, InteropInvokers invokers) {
    Map<String, List<ToolDefinition>> namespaces = new TreeMap<>();
    for (InteropMethod method : methods) {
      if (!HiddenMethods.contains(method.name())) {
        namespaces
            .computeIfAbsent(namespaceOf(method.name()), name -> new ArrayList<>())
            .add(tool(method, invokers));
      }
    }
    List<SourceListing> listings = new ArrayList<>();
    namespaces.forEach(
        (name, tools) -> listings.add(new SourceListing(name, purpose(name), tools)));
    return listings;
  }

  private static ToolDefinition tool(InteropMethod method, InteropInvokers invokers) {
    return new ToolDefinition(
        functionOf(method.name()),
        method.description(),
        schema(method.declared().input(), method.accepts()),
        schema(method.declared().output(), method.returns()),
        false,
        invokers.invokerOf(method.name()));
  }

  /** What was declared for models wins over the signature, which the platform never checks. */
  private static Json schema(Json declared, String signature) {
    return declared != null ? declared : InteropSignature.schemaOf(signature);
  }

  private static String purpose(String namespace) {
    return namespace.equals(PLAIN)
        ? "Methods that applications of the platform offer."
        : "Methods of " + namespace + " that applications of the platform offer.";
  }

  private static String namespaceOf(String method) {
    int dot = method.lastIndexOf('.');
    return dot <= 0 ? PLAIN : method.substring(0, dot);
  }

  private static String functionOf(String method) {
    int dot = method.lastIndexOf('.');
    return dot <= 0 ? method : method.substring(dot + 1);
  }
}

package dev.glovebox.bridge.source.ioconnect;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the definitions of applications say about their methods, in {@code
 * customProperties.interop.methods}. An application speaks about the methods that it offers itself,
 * and about no others.
 */
public final class AppDefinitions {
  public static final AppDefinitions NONE = new AppDefinitions(Map.of());

  private final Map<String, Map<String, DeclaredTool>> methods;

  private AppDefinitions(Map<String, Map<String, DeclaredTool>> methods) {
    this.methods = methods;
  }

  /**
   * Reads the properties of each application.
   *
   * @param properties by the names of the applications
   */
  public static AppDefinitions of(Map<String, Json> properties, JsonParser parser) {
    Map<String, Map<String, DeclaredTool>> methods = new TreeMap<>();
    properties.forEach((application, given) -> methods.put(application, methodsOf(given, parser)));
    return new AppDefinitions(methods);
  }

  /** What the first of the applications that describes the method says. */
  DeclaredTool describe(String method, List<String> applications) {
    for (String application : applications) {
      Map<String, DeclaredTool> described = methods.get(application);
      if (described != null && described.containsKey(method)) {
        return described.get(method);
      }
    }
    return DeclaredTool.NONE;
  }

  private static Map<String, DeclaredTool> methodsOf(Json properties, JsonParser parser) {
    Map<String, DeclaredTool> methods = new TreeMap<>();
    JsonObject interop = properties instanceof JsonObject given ? given.object("interop") : null;
    JsonArray listed = interop == null ? null : interop.array("methods");
    if (listed != null) {
      for (Json entry : listed.items()) {
        if (entry instanceof JsonObject method && method.text("name") != null) {
          methods.putIfAbsent(method.text("name"), DeclaredTool.of(method, parser));
        }
      }
    }
    return methods;
  }
}

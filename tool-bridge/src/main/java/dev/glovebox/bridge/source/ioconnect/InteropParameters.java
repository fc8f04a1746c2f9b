package dev.glovebox.bridge.source.ioconnect;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.operation.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of a method, and beside them what Glovebox adds: a server to choose where there are
 * several, and the bounds of a stream. A name that the method has itself stays the method's.
 *
 * @param schema null when nothing is known and nothing was added
 * @param own the names that were added
 */
record InteropParameters(Json schema, List<String> own) {
  private static final int MOST_ITEMS = 1_000;
  private static final int MOST_MS = 600_000;
  private static final String TARGET_NOTE =
      "which server: best, skipMine, an instance of interop.list_servers, or all, which gives a"
          + " list of {instance, value or error}";

  static InteropParameters of(Json declared, boolean isStream, int servers) {
    List<Shape.Property> wanted = new ArrayList<>();
    if (isStream) {
      wanted.add(
          Shape.may(InteropCall.ITEMS, Shape.count("how many; 10 where left out", MOST_ITEMS)));
      wanted.add(Shape.may(InteropCall.MS, Shape.count("how long; 5000 where left out", MOST_MS)));
    } else if (servers > 1) {
      wanted.add(Shape.may(InteropCall.TARGET, Shape.text(TARGET_NOTE)));
    }
    return wanted.isEmpty() ? new InteropParameters(declared, List.of()) : added(declared, wanted);
  }

  private static InteropParameters added(Json declared, List<Shape.Property> wanted) {
    if (declared == null) {
      return withProperties(
          JsonObject.builder()
              .put("type", "object")
              .put("additionalProperties", JsonBoolean.TRUE)
              .build(),
          wanted);
    }
    // Beside a reference or a choice a property may not be where validators look for it.
    return declared instanceof JsonObject schema && schema.object("properties") != null
        ? withProperties(schema, wanted)
        : new InteropParameters(declared, List.of());
  }

  private static InteropParameters withProperties(JsonObject schema, List<Shape.Property> wanted) {
    JsonObject.Builder properties = JsonObject.builder();
    JsonObject present =
        schema.object("properties") == null ? JsonObject.EMPTY : schema.object("properties");
    present.names().forEach(name -> properties.put(name, present.get(name)));
    List<String> own = new ArrayList<>();
    for (Shape.Property property : wanted) {
      if (!present.has(property.name())) {
        properties.put(property.name(), property.schema());
        own.add(property.name());
      }
    }
    JsonObject.Builder whole = JsonObject.builder();
    schema.names().forEach(name -> whole.put(name, schema.get(name)));
    return new InteropParameters(whole.put("properties", properties.build()).build(), own);
  }
}

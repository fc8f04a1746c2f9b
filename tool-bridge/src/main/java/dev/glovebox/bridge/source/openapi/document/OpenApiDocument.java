package dev.glovebox.bridge.source.openapi.document;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.schema.ObjectShape;
import dev.glovebox.bridge.schema.References;
import dev.glovebox.bridge.schema.SchemaReader;
import java.util.ArrayList;
import java.util.List;

/** A document of OpenAPI 3.0 or 3.1 and what its references point to. Nothing is ever fetched. */
public final class OpenApiDocument {
  private static final int MAX_PURPOSE = 500;

  private final JsonObject root;
  private final References references;

  private OpenApiDocument(JsonObject root) {
    this.root = root;
    this.references = new References(root);
  }

  /**
   * The document.
   *
   * @throws IllegalArgumentException when it is none of OpenAPI 3.0 or 3.1
   */
  public static OpenApiDocument of(Json json) {
    if (!(json instanceof JsonObject root)) {
      throw new IllegalArgumentException("the document is not an object");
    }
    String version = root.text("openapi");
    if (version == null || !(version.startsWith("3.0") || version.startsWith("3.1"))) {
      String found = version != null ? version : root.text("swagger");
      throw new IllegalArgumentException(
          found == null
              ? "the document does not say which version of OpenAPI it is in"
              : "the document is in version " + found + "; 3.0 and 3.1 can be read");
    }
    return new OpenApiDocument(root);
  }

  public String title() {
    return info("title", "api");
  }

  /** How the document describes its API: the beginning, or its title, or nothing. */
  public String purpose() {
    String described = info("description", info("title", ""));
    return described.substring(0, Math.min(MAX_PURPOSE, described.length()));
  }

  private String info(String name, String otherwise) {
    JsonObject info = root.object("info");
    String text = info == null ? null : info.text(name);
    String said = text == null ? "" : text.strip();
    return said.isEmpty() ? otherwise : said;
  }

  JsonObject paths() {
    JsonObject paths = root.object("paths");
    return paths == null ? JsonObject.EMPTY : paths;
  }

  /** The first server's address, with the defaults of its variables; empty when there is none. */
  public String server() {
    JsonArray servers = root.array("servers");
    if (servers == null || servers.items().isEmpty()) {
      return "";
    }
    JsonObject server = object(servers.items().getFirst());
    String url = server == null ? null : server.text("url");
    JsonObject variables = url == null ? null : server.object("variables");
    if (variables != null) {
      for (String name : variables.names()) {
        String value = object(variables.get(name)) == null ? null : text(variables, name);
        url = value == null ? url : url.replace("{" + name + "}", value);
      }
    }
    return url == null ? "" : url;
  }

  /** Names of parameters that are keys, by the document's own word; they are never a script's. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    JsonObject components = root.object("components");
    JsonObject schemes = components == null ? null : components.object("securitySchemes");
    if (schemes != null) {
      for (String name : schemes.names()) {
        JsonObject scheme = object(schemes.get(name));
        if (scheme != null && "apiKey".equals(scheme.text("type")) && scheme.text("name") != null) {
          keys.add(scheme.text("name"));
        }
      }
    }
    return keys;
  }

  /** What a reference leads to, or the value itself; null when that is not an object. */
  JsonObject object(Json value) {
    return references.follow(value) instanceof JsonObject object ? object : null;
  }

  /** What the text of a reference leads to, or null. */
  Json target(String reference) {
    return references.resolve(reference);
  }

  /** The properties of an object schema of the document. */
  ObjectShape shape(Json schema) {
    return new SchemaReader(root).shape(schema);
  }

  private String text(JsonObject variables, String name) {
    return object(variables.get(name)).get("default") instanceof JsonString text
        ? text.value()
        : null;
  }
}

package dev.glovebox.bridge.schema;

import java.util.Map;

/**
 * What one schema was read as.
 *
 * @param type of the whole
 * @param declarations the named types that it uses, by name, in the order in which they were met
 */
public record SchemaTypes(PythonType type, Map<String, Declaration> declarations) {
  public static final SchemaTypes ANY = new SchemaTypes(PythonType.ANY, Map.of());
}

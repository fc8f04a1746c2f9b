package dev.glovebox.bridge.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A JSON object whose names keep the order in which they were put. Two objects are equal when their
 * members are, in whatever order.
 *
 * <p>Members are found through a tree and not a hash table: the names come from hostile scripts,
 * and a hash table compiled to JavaScript becomes a list when names are made to share a hash.
 */
public final class JsonObject implements Json {
  public static final JsonObject EMPTY = new Builder().build();

  private final List<String> names;
  private final TreeMap<String, Json> members;

  private JsonObject(List<String> names, TreeMap<String, Json> members) {
    this.names = Collections.unmodifiableList(names);
    this.members = members;
  }

  public static Builder builder() {
    return new Builder();
  }

  public static JsonObject of(Map<String, Json> members) {
    Builder builder = builder();
    members.forEach(builder::put);
    return builder.build();
  }

  /** The names in the order in which they were put. */
  public List<String> names() {
    return names;
  }

  public int size() {
    return names.size();
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  /** The member, or null when there is none. */
  public Json get(String name) {
    return members.get(name);
  }

  /** The member when it is a string, else null. */
  public String text(String name) {
    return get(name) instanceof JsonString string ? string.value() : null;
  }

  /** The member when it is an object, else null. */
  public JsonObject object(String name) {
    return get(name) instanceof JsonObject object ? object : null;
  }

  /** The member when it is an array, else null. */
  public JsonArray array(String name) {
    return get(name) instanceof JsonArray array ? array : null;
  }

  /** Whether the member is {@code true}. */
  public boolean isTrue(String name) {
    return get(name) instanceof JsonBoolean flag && flag.value();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonObject object && members.equals(object.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  @Override
  public String toString() {
    return JsonWriter.write(this);
  }

  /** Collects members; a name put twice keeps its first place and its last value. */
  public static final class Builder {
    private List<String> names = new ArrayList<>();
    private TreeMap<String, Json> members = new TreeMap<>();

    private Builder() {}

    public Builder put(String name, Json value) {
      if (members.put(name, Objects.requireNonNull(value, "value")) == null) {
        names.add(name);
      }
      return this;
    }

    public Builder put(String name, String value) {
      return put(name, new JsonString(value));
    }

    /** The object; the builder starts anew afterwards. */
    public JsonObject build() {
      JsonObject object = new JsonObject(names, members);
      names = new ArrayList<>();
      members = new TreeMap<>();
      return object;
    }
  }
}

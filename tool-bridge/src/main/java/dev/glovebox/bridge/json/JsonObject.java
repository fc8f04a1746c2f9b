package dev.glovebox.bridge.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * A JSON object whose names keep the order in which they were put. Two objects are equal when their
 * members are, in whatever order.
 *
 * <p>Most objects are small and are held in two arrays, because a catalogue holds hundreds of
 * thousands of them. The members of larger ones are found through a tree and not a hash table: the
 * names come from hostile scripts, and a hash table compiled to JavaScript becomes a list when
 * names are made to share a hash.
 */
public final class JsonObject implements Json {
  public static final JsonObject EMPTY = new Builder().build();

  /** So many are found as fast by looking at each. */
  private static final int FEW = 8;

  private final String[] names;
  private final Json[] values;

  /** Where each name is; null until one of many is looked for. */
  private TreeMap<String, Integer> places;

  /** Whoever walks through the names asks for one after the other, and needs no tree for that. */
  private int next;

  private JsonObject(String[] names, Json[] values, TreeMap<String, Integer> places) {
    this.names = names;
    this.values = values;
    this.places = places;
  }

  /** An object of names that are all different; the arrays are its own from now on. */
  public static JsonObject ofDistinct(String[] names, Json[] values) {
    return new JsonObject(names, values, null);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds all of this object already. */
  public Builder copy() {
    Builder copy = builder();
    forEach(copy::put);
    return copy;
  }

  public static JsonObject of(Map<String, Json> members) {
    Builder builder = builder();
    members.forEach(builder::put);
    return builder.build();
  }

  /** The names in the order in which they were put. */
  public List<String> names() {
    return Collections.unmodifiableList(Arrays.asList(names));
  }

  public int size() {
    return names.length;
  }

  public boolean has(String name) {
    return place(name) >= 0;
  }

  /** The member, or null when there is none. */
  public Json get(String name) {
    int place = place(name);
    return place < 0 ? null : values[place];
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
    if (this == other) {
      return true;
    }
    if (!(other instanceof JsonObject object) || size() != object.size()) {
      return false;
    }
    for (int i = 0; i < names.length; i++) {
      if (!values[i].equals(object.get(names[i]))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int i = 0; i < names.length; i++) {
      hash += names[i].hashCode() ^ values[i].hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return JsonWriter.write(this);
  }

  /** Does something with each member, in the order in which they were put. */
  public void forEach(BiConsumer<String, Json> taker) {
    for (int i = 0; i < names.length; i++) {
      taker.accept(names[i], values[i]);
    }
  }

  private int place(String name) {
    if (next < names.length && names[next].equals(name)) {
      return next++;
    }
    int place = anyPlace(name);
    next = place + 1;
    return place;
  }

  private int anyPlace(String name) {
    if (names.length > FEW) {
      if (places == null) {
        places = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
          places.put(names[i], i);
        }
      }
      Integer place = places.get(name);
      return place == null ? -1 : place;
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Collects members; a name put twice keeps its first place and its last value. */
  public static final class Builder {
    private final List<String> names = new ArrayList<>();
    private final List<Json> values = new ArrayList<>();
    private TreeMap<String, Integer> places;

    private Builder() {}

    public Builder put(String name, Json value) {
      Objects.requireNonNull(value, "value");
      int place = place(name);
      if (place >= 0) {
        values.set(place, value);
      } else {
        add(name, value);
      }
      return this;
    }

    public Builder put(String name, String value) {
      return put(name, new JsonString(value));
    }

    /** The object; the builder starts anew afterwards. */
    public JsonObject build() {
      JsonObject object =
          new JsonObject(
              names.toArray(new String[names.size()]),
              values.toArray(new Json[values.size()]),
              places);
      names.clear();
      values.clear();
      places = null;
      return object;
    }

    private int place(String name) {
      if (places == null) {
        return names.indexOf(name);
      }
      Integer place = places.get(name);
      return place == null ? -1 : place;
    }

    private void add(String name, Json value) {
      names.add(Objects.requireNonNull(name, "name"));
      values.add(value);
      if (places != null) {
        places.put(name, names.size() - 1);
      } else if (names.size() > FEW) {
        places = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
          places.put(names.get(i), i);
        }
      }
    }
  }
}

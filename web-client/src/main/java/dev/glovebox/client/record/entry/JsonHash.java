package dev.glovebox.client.record.entry;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import java.util.List;

/**
 * A short text that changes when what was added does: the same in every page. Members of an object
 * count in whatever order they are.
 */
final class JsonHash {
  private static final int PRIME = 0x01000193;
  private static final int MOST_DEPTH = 100;

  private Room room;
  private int one = 0x811c9dc5;
  private int other = 0x3d4d51cb;

  JsonHash(Room room) {
    this.room = room;
  }

  /** So many characters are looked at: descriptions and schemas are of anybody's making. */
  static final class Room {
    private final Room whole;
    private int characters;

    Room(int characters) {
      this(characters, null);
    }

    private Room(int characters, Room whole) {
      this.characters = characters;
      this.whole = whole;
    }

    /** One of so many characters, which are of this one's. */
    Room part(int most) {
      return new Room(most, this);
    }

    private int take(int wanted) {
      int taken = Math.min(wanted, characters);
      if (whole != null) {
        taken = whole.take(taken);
      }
      characters -= taken;
      return taken;
    }

    private boolean isTaken() {
      return characters == 0 || whole != null && whole.isTaken();
    }
  }

  /** Has this room from now on. */
  JsonHash within(Room other) {
    room = other;
    return this;
  }

  JsonHash add(String text) {
    int length = room.take(text.length());
    int first = one;
    int second = other;
    for (int i = 0; i < length; i++) {
      int value = text.charAt(i);
      first = (first ^ value) * PRIME;
      second = (second ^ (value + 1)) * PRIME;
    }
    one = first;
    other = second;
    mix(text.length());
    return this;
  }

  /**
   * @param value null for none
   */
  JsonHash add(Json value) {
    add(value, 0);
    return this;
  }

  private void add(Json value, int depth) {
    if (depth == MOST_DEPTH || room.isTaken()) {
      return;
    }
    switch (value) {
      case null -> mix(1);
      case JsonObject object -> addMembers(object, depth);
      case JsonArray array -> {
        mix(2);
        addItems(array.items(), depth + 1);
        mix(3);
      }
      case JsonString text -> add(text.value());
      case JsonNumber number -> add(number.text());
      case JsonBoolean truth -> mix(truth.value() ? 4 : 5);
      case JsonNull nothing -> mix(6);
    }
  }

  private void addItems(List<Json> items, int depth) {
    for (Json item : items) {
      if (room.isTaken()) {
        mix(items.size());
        return;
      }
      add(item, depth);
    }
  }

  private void addMembers(JsonObject object, int depth) {
    int sum = 0;
    int otherSum = 0;
    for (String name : object.names()) {
      JsonHash member = new JsonHash(room).add(name);
      member.add(object.get(name), depth + 1);
      sum += member.one;
      otherSum += member.other;
    }
    one = (one ^ sum) * PRIME;
    other = (other ^ otherSum) * PRIME;
  }

  private void mix(int value) {
    one = (one ^ value) * PRIME;
    other = (other ^ (value + 1)) * PRIME;
  }

  String text() {
    return Integer.toHexString(one) + Integer.toHexString(other);
  }
}

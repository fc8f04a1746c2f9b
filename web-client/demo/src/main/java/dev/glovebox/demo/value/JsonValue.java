package dev.glovebox.demo.value;

/** A JSON value, looked into only as far as it is needed. */
public interface JsonValue {

  /** What can be told apart in JSON. */
  enum Kind {
    LIST,
    OBJECT,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL
  }

  Kind kind();

  /** How many entries a list or an object has. */
  int size();

  /** The name of an object's entry, as it is. */
  String nameAt(int index);

  JsonValue itemAt(int index);

  /** The JSON of it, all of it. */
  String text();

  /** What a string says, without quotes. */
  String plain();

  /** The entry of an object by its name; null where there is none. */
  default JsonValue get(String name) {
    if (kind() != Kind.OBJECT) {
      return null;
    }
    for (int index = 0; index < size(); index++) {
      if (nameAt(index).equals(name)) {
        return itemAt(index);
      }
    }
    return null;
  }

  default boolean is(Kind wanted) {
    return kind() == wanted;
  }
}

package dev.glovebox.demo.value;

/** A JSON value, looked into only as far as it is shown. */
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

  /** The name of an object's entry. */
  String nameAt(int index);

  JsonValue itemAt(int index);

  /** The JSON of what is neither list nor object. */
  String text();
}

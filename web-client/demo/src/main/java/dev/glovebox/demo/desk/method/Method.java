package dev.glovebox.demo.desk.method;

import dev.glovebox.demo.desk.json.Row;

/**
 * One thing that can be asked of the desk, as it is told to people, to models and to platforms.
 *
 * @param area what it belongs to, such as {@code clients}
 * @param changes whether it changes something, so that a person is asked first
 */
public record Method(
    String area,
    String name,
    String description,
    Row input,
    Row output,
    boolean changes,
    Body body) {

  /** What a method does. */
  @FunctionalInterface
  public interface Body {
    Row run(Arguments arguments);
  }

  /** A method that only reads. */
  public static Method reads(String area, String name, String description) {
    return new Method(area, name, description, new Row(), new Row(), false, arguments -> new Row());
  }

  /** A method that changes something. */
  public static Method changes(String area, String name, String description) {
    return new Method(area, name, description, new Row(), new Row(), true, arguments -> new Row());
  }

  public Method takes(Row schema) {
    return new Method(area, name, description, schema, output, changes, body);
  }

  public Method gives(Row schema) {
    return new Method(area, name, description, input, schema, changes, body);
  }

  public Method by(Body does) {
    return new Method(area, name, description, input, output, changes, does);
  }

  /** As apps of a platform name methods: {@code Clients.FindClients}. */
  public String interopName() {
    return capital(area) + "." + pascal(name);
  }

  private static String pascal(String snake) {
    StringBuilder words = new StringBuilder();
    int from = 0;
    while (from < snake.length()) {
      int end = snake.indexOf('_', from);
      end = end < 0 ? snake.length() : end;
      words.append(capital(snake.substring(from, end)));
      from = end + 1;
    }
    return words.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase() + word.substring(1);
  }
}

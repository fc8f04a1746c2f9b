package dev.glovebox.demo.desk.window;

import java.util.List;

/**
 * One application of the desk, in a window of its own.
 *
 * @param areas whose methods it offers to others
 * @param intent what others can ask it to do
 */
public record DeskWindow(String id, String title, List<String> areas, Intent intent) {

  /**
   * Something that an application can be asked to do.
   *
   * @param context the type of what it is asked to do it with
   */
  public record Intent(String name, String says, String context) {}
}

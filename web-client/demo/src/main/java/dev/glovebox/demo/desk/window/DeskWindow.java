package dev.glovebox.demo.desk.window;

import dev.glovebox.demo.desk.AdvisoryDesk;
import dev.glovebox.demo.desk.method.Method;
import java.util.List;

/**
 * One application of the desk, in a window of its own.
 *
 * @param areas whose methods it offers to others
 * @param intent what others can ask it to do
 */
public record DeskWindow(String id, String title, List<String> areas, Intent intent) {

  /** Whether it is an application of FDC3, which does not know io.Connect. */
  public boolean isOfFdc3() {
    return intent.context().equals(Intent.INSTRUMENT);
  }

  /** What it offers to others. */
  public List<Method> methodsOf(AdvisoryDesk desk) {
    return desk.methods().stream().filter(method -> areas.contains(method.area())).toList();
  }

  /**
   * Something that an application can be asked to do.
   *
   * @param context the type of what it is asked to do it with
   */
  public record Intent(String name, String says, String context) {
    /** The type of context by which a client is told. */
    public static final String CLIENT = "fdc3.contact";

    /** The type of context by which an instrument is told. */
    public static final String INSTRUMENT = "fdc3.instrument";
  }
}

package dev.glovebox.demo.script.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;

/** Scripts of the menu that belong together. */
public interface TaskGroup extends JSObject {
  @JSProperty
  String getLabel();

  @JSProperty
  JSArrayReader<Task> getTasks();

  /** What somebody would ask for, and the script that does it. */
  interface Task extends JSObject {
    @JSProperty
    String getId();

    @JSProperty
    String getAsks();

    @JSProperty
    String getScript();
  }
}

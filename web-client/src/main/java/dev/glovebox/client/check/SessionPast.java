package dev.glovebox.client.check;

import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.client.check.CheckedScript.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the scripts of one session have defined, as the checker is told of it. */
public final class SessionPast {
  private final String id;
  private final List<Run> runs = new ArrayList<>();

  public SessionPast(String id) {
    this.id = id;
  }

  /** A script has run, to its end or until it raised. */
  public void add(String code, List<String> inputs) {
    runs.add(new Run(code, inputs));
  }

  /**
   * The same of one that the checker could not read: it would fail on it again. Every name in it
   * may be defined now, and be anything.
   *
   * @param tools the namespaces, of which this is not believed
   */
  public void addUnread(String code, List<String> inputs, Set<String> tools) {
    Set<String> names = new TreeSet<>(inputs);
    ScriptWords words = new ScriptWords(code);
    while (words.next()) {
      if (!words.isMember() && PythonName.isIdentifier(words.word())) {
        names.add(words.word());
      }
    }
    names.removeAll(tools);
    runs.add(new Run("", List.copyOf(names)));
  }

  /** What the last one has defined is gone. */
  public void forgetLast() {
    runs.removeLast();
  }

  /** The next script of the session. */
  public CheckedScript next(String code, List<String> inputs) {
    return new CheckedScript(code, inputs, new CheckedScript.Session(id, List.copyOf(runs)));
  }
}

package dev.glovebox.e2e.portable;

import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The tests that run on the JVM alone, by class or by class and method, each with its reason. */
record Exceptions(Map<String, String> reasons) {
  static final String FILE = "e2e-tests/src/test/portable/exceptions.txt";

  static Exceptions read() throws IOException {
    return of(Files.readString(Checkout.file(FILE)));
  }

  /** One exception a line: a name, a colon, the reason. */
  static Exceptions of(String text) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("//")) {
        continue;
      }
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new AssertionError(FILE + ": no reason is given in the line \"" + line + "\"");
      }
      reasons.put(line.substring(0, colon), line.substring(colon + 2));
    }
    return new Exceptions(reasons);
  }

  /** Fails where an exception has outlived its test. */
  void assertAllStand(ClassLoader classes) {
    for (String name : reasons.keySet()) {
      String[] parts = name.split("#");
      try {
        Class<?> test = Class.forName(parts[0], false, classes);
        if (parts.length == 1
            || Stream.of(test.getDeclaredMethods()).anyMatch(m -> m.getName().equals(parts[1]))) {
          continue;
        }
      } catch (ClassNotFoundException e) {
        throw new AssertionError(FILE + ": there is no class " + name, e);
      }
      throw new AssertionError(FILE + ": there is no method " + name);
    }
  }

  boolean holds(String name) {
    return reasons.containsKey(name);
  }
}

package dev.glovebox.e2e.portable;

import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands where the compiled tests expect JUnit and Jackson, and the entry that runs the table.
 * Classes of the same names, so that the class files of the tests need no change.
 */
final class StandIns {
  static final String FOLDER = "e2e-tests/src/test/portable/java";

  private StandIns() {}

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Checkout.file(FOLDER))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }
}

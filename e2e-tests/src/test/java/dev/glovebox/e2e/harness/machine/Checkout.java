package dev.glovebox.e2e.harness.machine;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files of this repository, wherever a build or an editor started the tests. */
public final class Checkout {
  private static final Path ROOT = root();

  private Checkout() {}

  public static Path file(String path) {
    return ROOT.resolve(path);
  }

  /** A folder of which each of the processes that run tests beside each other has its own. */
  public static Path ofThisProcess(String path) {
    return file(path).resolve(System.getProperty("surefire.forkNumber", "1"));
  }

  private static Path root() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("e2e-tests/pom.xml"))) {
        return folder;
      }
    }
    throw new IllegalStateException("No folder above " + start + " holds e2e-tests/pom.xml.");
  }
}

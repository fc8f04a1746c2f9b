package dev.glovebox.e2e.confinement;

import dev.glovebox.e2e.harness.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A copy of the package's runtime files in which one is another: a guest that is the attacker, or a
 * wall that was taken away. The rest is what ships.
 */
final class Stage {
  /** Where stages are made. */
  static final Path FOLDER = folder();

  private final String name;
  private final Path runtime;

  private Stage(String name) {
    this.name = name;
    this.runtime = FOLDER.resolve(name).resolve("runtime");
  }

  static Stage make(String name) {
    Stage stage = new Stage(name);
    try {
      Files.createDirectories(stage.runtime);
      for (Path file : shipped()) {
        Path copy = stage.runtime.resolve(file.getFileName());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stage;
  }

  /** Changes the text of the one file whose name begins so. */
  Stage with(String prefix, UnaryOperator<String> change) {
    try {
      Path file = runtime.resolve(only(prefix).getFileName());
      Files.writeString(file, change.apply(Files.readString(file)));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of its runtime files, from the root of the site. */
  String assets() {
    return "/stages/" + name + "/runtime/";
  }

  private static Path only(String prefix) throws IOException {
    List<Path> found =
        shipped().stream().filter(f -> f.getFileName().toString().startsWith(prefix)).toList();
    if (found.size() != 1) {
      throw new IllegalStateException("Of " + prefix + " there must be one file: " + found);
    }
    return found.getFirst();
  }

  /** The files as they are, without those that were compressed from them. */
  private static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(AttackSite.packageFolder().resolve("runtime"))) {
      return files.filter(f -> !f.toString().matches(".*\\.(br|gz)")).toList();
    }
  }

  private static Path folder() {
    try {
      return Files.createDirectories(Checkout.file("e2e-tests/target/confinement"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.glovebox.e2e.scripts;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scripts of the type check's corpus, and what they call. */
final class Corpus {
  private static final Path FOLDER = Checkout.file("web-client/type-checker/corpus");

  private Corpus() {}

  static JsonElement catalogue() {
    return JsonParser.parseString(read(FOLDER.resolve("catalogue.json")));
  }

  /** Those that the check lets pass. */
  static List<Path> correct() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("correct"))) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}

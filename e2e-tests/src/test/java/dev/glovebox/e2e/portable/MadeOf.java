package dev.glovebox.e2e.portable;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells in a word all that a compiled bundle comes of: two that tell the same need one bundle. */
final class MadeOf {
  private final MessageDigest sum;

  private MadeOf() {
    try {
      sum = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What stands on this class path, and the settings of the compiler. */
  static String classPath(List<String> entries) throws IOException {
    MadeOf made = new MadeOf();
    made.add(Checkout.file("pom.xml"));
    for (String entry : entries) {
      try (Stream<Path> files = Files.walk(Path.of(entry))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          made.add(file);
        }
      }
    }
    return HexFormat.of().formatHex(made.sum.digest());
  }

  private void add(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    sum.update((file + " " + bytes.length + "\n").getBytes(UTF_8));
    sum.update(bytes);
  }
}

package dev.glovebox.e2e.confinement.stage;

import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of the package in which a runtime file is another: a guest that is the attacker, or a wall
 * that was taken away. Its module takes that file for the build's own. The rest is what ships.
 */
public final class Stage {
  private static final String MODULES = ".*\\.js";
  private static final Path FOLDER = Checkout.ofThisProcess("e2e-tests/target/confinement");

  private final String name;
  private final Path runtime;

  private Stage(String name) {
    this.name = name;
    this.runtime = FOLDER.resolve(name).resolve("runtime");
  }

  public static Stage make(String name) {
    Stage stage = new Stage(name);
    try {
      Files.createDirectories(stage.runtime);
      for (Path stale : modules(stage.folder())) {
        Files.delete(stale);
      }
      for (Path file : shipped()) {
        copy(file, stage.runtime);
      }
      for (Path module : modules(AttackSite.packageFolder())) {
        copy(module, stage.folder());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stage;
  }

  /** The probes in the place of the guest, in a worker of the real frame. */
  public static Stage ofWorker(List<Probe> probes) {
    String guest = Probe.script(probes, "serve-probes.js", "worker.js");
    return make("worker").with("guest-", shipped -> guest);
  }

  /** The probes in the place of the frame's script, under the real frame's policy. */
  public static Stage ofFrame(List<Probe> probes) {
    FramePage frame = new FramePage(Probe.script(probes, "serve-probes.js", "frame.js"));
    Stage stage = make("frame").with("frame-", frame::inPlaceOf);
    for (String unused : List.of("guest-", "python-", "snapshot-")) {
      stage.with(unused, shipped -> "");
    }
    return stage;
  }

  /** Changes the text of the one file whose name begins so. */
  public Stage with(String prefix, UnaryOperator<String> change) {
    try {
      Path file = runtime.resolve(only(prefix).getFileName());
      String shipped = Files.readString(file, StandardCharsets.ISO_8859_1);
      Files.writeString(file, change.apply(shipped), StandardCharsets.ISO_8859_1);
      recognise(file);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has the module expect the file as it is now; of 254,000 bytes it says {@code 254e3}. */
  private void recognise(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    String made = "file:\"" + file.getFileName() + "\",";
    Pattern expected = Pattern.compile(Pattern.quote(made) + "bytes:[\\de]+,sha256:\"\\w+\"");
    String replacement = made + "bytes:" + content.length + ",sha256:\"" + sha256(content) + "\"";
    int found = 0;
    for (Path module : modules(folder())) {
      Matcher matcher = expected.matcher(Files.readString(module));
      if (matcher.find()) {
        found++;
        Files.writeString(module, matcher.replaceFirst(replacement));
      }
    }
    if (found != 1) {
      throw new IllegalStateException(found + " modules know " + file + ", not one");
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Path> modules(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(MODULES)).toList();
    }
  }

  /** Takes a wall away: what matches, exactly once, becomes something else. */
  public Stage without(String prefix, Pattern wall, String replacement) {
    return with(
        prefix,
        shipped -> {
          long found = wall.matcher(shipped).results().count();
          if (found != 1) {
            throw new IllegalStateException(wall + " matches " + found + " times, not once");
          }
          return wall.matcher(shipped).replaceFirst(replacement);
        });
  }

  /** Changes the one module in which this stands. */
  public Stage withoutInModule(String wall, String replacement) {
    try {
      int found = 0;
      for (Path module : modules(folder())) {
        String text = Files.readString(module);
        if (text.contains(wall)) {
          found++;
          Files.writeString(module, text.replace(wall, replacement));
        }
      }
      if (found != 1) {
        throw new IllegalStateException(found + " modules have " + wall + ", not one");
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of the one file whose name begins so, from the root of the site. */
  public String pathOf(String prefix) {
    try {
      return assets() + only(prefix).getFileName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The address of its runtime files, from the root of the site; its module is beside that folder.
   */
  public String assets() {
    return prefix() + "runtime/";
  }

  /** Where a site serves it: a mount of its own, as the server expects of a sealed frame. */
  String prefix() {
    return "/stages/" + name + "/";
  }

  Path folder() {
    return FOLDER.resolve(name);
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
}

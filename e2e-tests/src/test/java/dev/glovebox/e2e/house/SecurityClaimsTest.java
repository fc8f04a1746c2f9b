package dev.glovebox.e2e.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every claim of SECURITY.md has a number, and names a test or an attack that is there. */
@Tag("house")
class SecurityClaimsTest {
  private static final Pattern CLAIM = Pattern.compile("(?m)^\\| C(\\d+) \\|.*\\| (.*) \\|$");
  private static final Pattern HOLDER = Pattern.compile("`([^`]+)`");
  private static final String LOCK_DOWN = "sandbox-worker/src/main/js/guest/lockdown";
  private static final List<String> BUILT = List.of("/target/", "/node_modules/");

  @Test
  void claimsAreNumberedWithoutAGap() throws IOException {
    List<String> numbers = claims().map(claim -> claim.group(1)).toList();
    assertEquals(
        IntStream.rangeClosed(1, numbers.size()).mapToObj(String::valueOf).toList(), numbers);
    assertTrue(numbers.size() >= 20, () -> "only " + numbers.size() + " claims");
  }

  @Test
  void eachIsHeldByWhatIsThere() throws IOException {
    List<Path> tests = tests();
    List<String> missing =
        claims()
            .flatMap(claim -> holders(claim.group(2)))
            .filter(holder -> tests.stream().noneMatch(file -> isIn(file, holder)))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void noneIsHeldByNothing() throws IOException {
    List<String> unheld =
        claims()
            .filter(claim -> holders(claim.group(2)).findAny().isEmpty())
            .map(MatchResult::group)
            .toList();
    assertEquals(List.of(), unheld);
  }

  @Test
  void numberOfDeniedImportsIsTrue() throws IOException {
    String data = LOCK_DOWN + "/denied-imports.json";
    int denied =
        JsonParser.parseString(Files.readString(Checkout.file(data)))
            .getAsJsonObject()
            .asMap()
            .values()
            .stream()
            .mapToInt(names -> names.getAsJsonArray().size())
            .sum();
    String text = Files.readString(Checkout.file("SECURITY.md"));
    assertTrue(text.contains(" imports, " + denied + " are denied after boot"), denied + " denied");
  }

  @Test
  void everyLockDownFileIsInTheTableOfWalls() throws IOException {
    String text = Files.readString(Checkout.file("SECURITY.md"));
    try (Stream<Path> files = Files.list(Checkout.file(LOCK_DOWN))) {
      List<String> untold =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".js") && !text.contains("/lockdown/" + name + "` |"))
              .toList();
      assertEquals(List.of(), untold, "say in SECURITY.md which attack it stops");
    }
  }

  private static Stream<MatchResult> claims() throws IOException {
    return CLAIM.matcher(Files.readString(Checkout.file("SECURITY.md"))).results();
  }

  private static Stream<String> holders(String cell) {
    return HOLDER.matcher(cell).results().map(found -> found.group(1));
  }

  private static List<Path> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Checkout.file("."))) {
      return files
          .filter(file -> file.toString().contains("/src/test/"))
          .filter(file -> BUILT.stream().noneMatch(file.toString()::contains))
          .toList();
    }
  }

  /** A class, a method of one, or a file below src/test. */
  private static boolean isIn(Path file, String holder) {
    String[] parts = holder.split("#");
    boolean isNamed =
        file.endsWith(parts[0]) || file.getFileName().toString().equals(parts[0] + ".java");
    return isNamed && (parts.length == 1 || read(file).contains(" " + parts[1] + "("));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

package dev.glovebox.e2e.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.harness.machine.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The package in Node: what {@code src/test/node/local-process} tries, in each Node. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LocalProcessTest {
  private static final String TESTS = "src/test/node/local-process";
  private static final Pattern PASSED = Pattern.compile("(?m)^# pass (\\d+)$");
  private static final int FEWEST = 220;
  private static final String RESTATE = TESTS + "/restate/restate.test.mjs";
  private static final String MANY_RUNS = "200";
  private static final Duration SOON = Duration.ofMinutes(9);
  private static final Duration LATE = Duration.ofMinutes(39);

  /** A test that hangs is told by its name, and ended. */
  private static final int TEST_WITHIN_MS = 180_000;

  /** In Node 22 the limit is that of a file, too. */
  private static final int FILE_WITHIN_MS = 480_000;

  /** Most wait for a process to begin or to end; Node would leave one processor to others. */
  private static final int FILES_AT_ONCE = Runtime.getRuntime().availableProcessors();

  @Test
  void allHolds() throws IOException, InterruptedException {
    allHoldsIn("node25");
  }

  /**
   * What of the guest and of its walls is Node's own, in each of its versions that has a future.
   */
  @ParameterizedTest
  @ValueSource(strings = {"node22", "node24", "node26"})
  void guestAndWallsHold(String node) throws IOException, InterruptedException {
    test(
        node,
        List.of(TESTS + "/local-process.test.mjs", TESTS + "/walls/walls.test.mjs"),
        Map.of());
  }

  @Test
  @Tag("long")
  void holdsInTheOldestNode() throws IOException, InterruptedException {
    allHoldsIn("node22");
  }

  private static void allHoldsIn(String node) throws IOException, InterruptedException {
    String told = test(node, tests(), cases());
    Matcher passed = PASSED.matcher(told);
    assertTrue(passed.find() && Integer.parseInt(passed.group(1)) >= FEWEST, told);
  }

  @Test
  @Tag("long")
  void workersShareManyRuns() throws IOException, InterruptedException {
    test("node22", List.of(RESTATE), Map.of("GLOVEBOX_MANY_RUNS", MANY_RUNS));
  }

  /** Of cases that are alike the tests try a part, as {@code Sample} does. */
  private static Map<String, String> cases() {
    return Boolean.getBoolean("glovebox.everyCase") ? Map.of("GLOVEBOX_EVERY_CASE", "1") : Map.of();
  }

  @Test
  void hundredRunsLeaveTheApplicationAsItWas() throws IOException, InterruptedException {
    soak(100, SOON);
  }

  @Test
  @Tag("long")
  @Timeout(value = 40, unit = TimeUnit.MINUTES)
  void twoThousandRunsLeaveTheApplicationAsItWas() throws IOException, InterruptedException {
    soak(2_000, LATE);
  }

  /**
   * What V8 throws away of it, it makes anew beside the scripts that come next: see decision 46.
   */
  @Test
  void pythonsLoopKeepsWhatV8MadeOfIt() throws IOException, InterruptedException {
    String program = Checkout.file("sandbox-worker/src/test/js/many-scripts.mjs").toString();
    String told = run("node26", List.of("--trace-deopt", program), Map.of(), SOON);
    assertTrue(told.contains("all ran"), told);
    List<String> thrownAway = told.lines().filter(line -> line.contains("type: Wasm")).toList();
    assertEquals(List.of(), thrownAway);
  }

  private static void soak(int runs, Duration limit) throws IOException, InterruptedException {
    String program = TESTS + "/soak.mjs";
    System.out.println(
        run("node25", List.of("--expose-gc", program, String.valueOf(runs)), Map.of(), limit));
  }

  private static String test(String node, List<String> tests, Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("--test", "--test-reporter=tap"));
    arguments.add("--test-timeout=" + (node.equals("node22") ? FILE_WITHIN_MS : TEST_WITHIN_MS));
    arguments.add("--test-concurrency=" + FILES_AT_ONCE);
    arguments.addAll(tests);
    return run(node, arguments, environment, SOON);
  }

  private static String run(
      String node, List<String> arguments, Map<String, String> environment, Duration limit)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Checkout.file("e2e-tests/node_modules/" + node + "/bin/node").toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(Checkout.file("e2e-tests").toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    // Node reads it in a thread of its own, and hands the open file down to what starts meanwhile.
    builder.environment().remove("NODE_EXTRA_CA_CERTS");
    return Ran.of(builder, limit).well();
  }

  private static List<String> tests() throws IOException {
    Path module = Checkout.file("e2e-tests");
    try (Stream<Path> files = Files.walk(module.resolve(TESTS))) {
      return files
          .map(file -> module.relativize(file).toString())
          .filter(file -> file.endsWith(".test.mjs"))
          .sorted()
          .toList();
    }
  }
}

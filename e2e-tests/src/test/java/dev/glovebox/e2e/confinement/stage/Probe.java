package dev.glovebox.e2e.confinement.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.pages.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One attempt of JavaScript that owns its realm. Its file is the body of an asynchronous function
 * that returns {@code reached} or {@code blocked: …}; its header says where it runs and which of
 * the two must come, or the code of the failure in which it ends its own sandbox; a browser in
 * which either is otherwise is named.
 */
public record Probe(String name, List<String> places, String expected, String text) {
  private static final String FAILED = "failed ";
  private static final String LIMIT = "limit-cpu";

  /** The probes of every folder but those that are not probes, for one place. */
  public static List<Probe> runningIn(String place) {
    return all().stream()
        .filter(probe -> probe.places.contains(place))
        .filter(probe -> !probe.name.startsWith("not-stopped/"))
        .toList();
  }

  public static List<Probe> all() {
    return AttackFiles.below("probes", ".js").stream()
        .filter(file -> !AttackFiles.name(file).startsWith("stage/"))
        .map(Probe::read)
        .toList();
  }

  public static Probe named(String name) {
    return all().stream().filter(probe -> probe.name.equals(name)).findFirst().orElseThrow();
  }

  private static Probe read(Path file) {
    String text = AttackFiles.read(file);
    Map<String, String> header = AttackFiles.header(text, "//");
    if (!header.keySet().containsAll(Set.of("probe", "where", "expect"))) {
      throw new IllegalArgumentException(file + " must begin with probe, where and expect");
    }
    return new Probe(
        AttackFiles.name(file),
        Arrays.asList(here(header, "where").split(", ")),
        here(header, "expect"),
        text);
  }

  /** What the header says for this browser, or for all. */
  private static String here(Map<String, String> header, String key) {
    return header.getOrDefault(key + " in " + AttackFiles.BROWSER, header.get(key));
  }

  /** A script that holds these probes by their names, before the scripts that run them. */
  public static String script(List<Probe> probes, String... runners) {
    String table =
        probes.stream()
            .map(Probe::entry)
            .collect(Collectors.joining("", "const PROBES = {\n", "};\n"));
    return Arrays.stream(runners)
        .map(runner -> AttackFiles.stage(runner))
        .collect(Collectors.joining("\n", table, ""));
  }

  private String entry() {
    return new Gson().toJson(name) + ": async (TARGET, SITE) => {\n" + text + "},\n";
  }

  public boolean isToBeBlocked() {
    return !expected.startsWith("reached");
  }

  /** Runs it, and fails where it does not end as its header says. */
  public Outcome attempt(App app) {
    Outcome outcome = run(app);
    judge(outcome);
    return outcome;
  }

  /** What comes of it. */
  public Outcome run(App app) {
    JsonObject limits = new JsonObject();
    limits.addProperty("cpuMs", isEndless() ? 500 : 10_000);
    return app.execute(name, limits);
  }

  private boolean isEndless() {
    return expected.equals(FAILED + LIMIT);
  }

  /**
   * Whether it was held up until it was stopped, where it should have ended by itself: so it was in
   * Firefox, seldom, with a worker that starts another one. That says neither that a wall stands
   * nor that it does not.
   */
  public boolean wasHeldUp(Outcome outcome) {
    return !isEndless() && outcome.status().equals("failed") && outcome.errorCode().equals(LIMIT);
  }

  /** Fails where it did not end as its header says. */
  public void judge(Outcome outcome) {
    if (expected.startsWith(FAILED)) {
      assertEquals(expected, FAILED + outcome.errorCode(), outcome::toString);
    } else {
      JsonElement told = outcome.value();
      assertTrue(
          Stream.of(expected.split(" or ")).anyMatch(told.getAsString()::startsWith),
          told::toString);
    }
  }
}

package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.confinement.stage.App;
import dev.glovebox.e2e.confinement.stage.AttackFiles;
import dev.glovebox.e2e.confinement.stage.HeldUp;
import dev.glovebox.e2e.harness.time.Sample;
import dev.glovebox.e2e.pages.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One attempt of a script to get out, to do harm, or to leave something for the next run. Its file
 * holds one script or several that run one after the other, each with what must come of it: {@code
 * value} and JSON, {@code failed} and an error's code, or the name of the Python exception; and
 * what the error's message must tell, where that matters.
 */
record Escape(
    String name, String attack, JsonObject limits, double longestTaskMs, List<Script> scripts) {
  private static final Pattern NEXT_RUN = Pattern.compile("(?m)^# --- next run\n");
  private static final String VALUE = "value ";
  private static final String FAILED = "failed ";
  private static final String RAISED = "script-error";

  /** For what should end in another way, also where others use the machine. */
  private static final String PATIENT = "{\"cpuMs\": 40000, \"wallMs\": 60000}";

  record Script(String code, String expected, String told) {}

  static List<Escape> all() {
    return AttackFiles.below("escapes", ".py").stream().map(Escape::read).toList();
  }

  /** Those that this run tries: one that is named, or all; beside Chromium, a part of them. */
  static List<Escape> tried(List<Escape> all) {
    if (AttackFiles.isOnlyOne()) {
      return all.stream().filter(escape -> AttackFiles.isTried(escape.name)).toList();
    }
    return AttackFiles.BROWSER.equals("chromium") ? all : Sample.of(all);
  }

  static Escape named(String name) {
    return all().stream().filter(escape -> escape.name.equals(name)).findFirst().orElseThrow();
  }

  private static Escape read(Path file) {
    String text = AttackFiles.read(file);
    Map<String, String> header = AttackFiles.header(text, "#");
    List<Script> scripts = new ArrayList<>();
    for (String part : NEXT_RUN.split(text)) {
      Map<String, String> expectation = AttackFiles.header(part, "#");
      scripts.add(
          new Script(part, expected(file, expectation), here(expectation, "told").orElse("")));
    }
    boolean runsOut = scripts.stream().anyMatch(script -> script.expected.contains("limit-"));
    String limits = header.getOrDefault("limits", runsOut ? "{}" : PATIENT);
    return new Escape(
        AttackFiles.name(file),
        told(file, header, "attack"),
        JsonParser.parseString(limits).getAsJsonObject(),
        longestTaskMs(header),
        List.copyOf(scripts));
  }

  /** For how long one task of the page may take, where the browser's own part of it is longer. */
  private static double longestTaskMs(Map<String, String> header) {
    String own = header.get("longest task");
    return own == null ? HeldUp.LONGEST_TASK_MS : Double.parseDouble(own);
  }

  private static String expected(Path file, Map<String, String> header) {
    return here(header, "expect").orElseGet(() -> told(file, header, "expect"));
  }

  /** What the header says for this browser, or for all. */
  private static Optional<String> here(Map<String, String> header, String key) {
    String own = header.get(key + " in " + AttackFiles.BROWSER);
    return Optional.ofNullable(own == null ? header.get(key) : own);
  }

  private static String told(Path file, Map<String, String> header, String key) {
    if (!header.containsKey(key)) {
      throw new IllegalArgumentException(file + " does not say '# " + key + ": …' at its start");
    }
    return header.get(key);
  }

  /** Runs every script of the file, and fails where one does not end as its header says. */
  void attempt(App app) {
    for (Script script : scripts) {
      check(script, app.execute(script.code(), limits));
    }
  }

  private static void check(Script script, Outcome outcome) {
    if (script.expected.startsWith(VALUE)) {
      assertEquals("completed", outcome.status(), outcome::toString);
      assertEquals(
          JsonParser.parseString(script.expected.substring(VALUE.length())), outcome.value());
    } else {
      assertEquals(script.expected, ending(outcome, script.expected), outcome::toString);
      assertTrue(outcome.errorMessage().contains(script.told), outcome::toString);
    }
  }

  private static String ending(Outcome outcome, String expected) {
    if (!outcome.status().equals("failed")) {
      return outcome.status();
    }
    boolean isException = outcome.errorCode().equals(RAISED) && !expected.startsWith(FAILED);
    return isException ? outcome.errorMessage().split(":", 2)[0] : FAILED + outcome.errorCode();
  }
}

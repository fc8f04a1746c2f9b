package dev.glovebox.client.run;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.option.Limit;
import dev.glovebox.sandbox.page.run.RunEnding.LimitPassed;
import dev.glovebox.sandbox.page.run.RunLimits;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what Python, JavaScript and the sandbox know of a run's limits to the table. */
class LimitsInOtherLanguagesTest {
  private static final String SANDBOX = "../sandbox-worker";

  private static final Set<String> SENT =
      Limits.OF_GUEST.stream()
          .map(limit -> limit.option().name())
          .collect(Collectors.toCollection(TreeSet::new));

  private static Set<String> found(String pattern, String file) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(Path.of(file)))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> words(String list) {
    return Pattern.compile("\\b[a-z]\\w+")
        .matcher(list)
        .results()
        .map(match -> match.group())
        .toList();
  }

  @Test
  void guestReadsEveryLimitThatItIsSent() throws IOException {
    assertEquals(
        SENT,
        found("limits\\[\"(\\w+)\"\\]", SANDBOX + "/src/main/python/glovebox_guest/guest.py"),
        "guest.py reads what Limits.OF_GUEST sends");
  }

  @Test
  void workerReadsLimitsThatTheGuestIsSent() throws IOException {
    String read =
        found("limitTo\\(\\{ ([^}]*) \\}\\)", SANDBOX + "/src/main/js/guest/lockdown/texts.js")
            .iterator()
            .next();
    assertTrue(SENT.containsAll(words(read)) && !words(read).isEmpty(), read);
  }

  /** Whoever stands in for the page. */
  @ParameterizedTest
  @CsvSource({
    "../sandbox-worker/build/snapshot/take-snapshot.js, limits",
    "../sandbox-worker/src/test/js/sandbox.mjs, LIMITS",
    "../sandbox-worker/src/test/python/test_guest.py, LIMITS",
    "../e2e-tests/src/main/java/dev/glovebox/e2e/session/browser/SessionSteps.java, limits",
    "../e2e-tests/src/main/java/dev/glovebox/e2e/session/browser/Survival.java, limits",
  })
  void othersSendTheGuestTheSameLimits(String file, String name) throws IOException {
    String sent = found(name + "[^\\w{]*\\{([^}]*)\\}", file).iterator().next();
    assertEquals(SENT, new TreeSet<>(words(sent)), file + " sends what Limits.OF_GUEST has");
  }

  @Test
  void everyLimitOfASandboxEndsARunInItsOwnWords() {
    for (RecordComponent limit : RunLimits.class.getRecordComponents()) {
      LimitPassed passed = new LimitPassed(limit.getName(), 1, 2);
      Failure failure =
          assertDoesNotThrow(
              () -> EndingFailure.of(passed), "give it its words in EndingFailure: " + passed);
      assertTrue(failure.message().contains(limit.getName()), failure.message());
    }
  }

  @Test
  void pythonIsBuiltWithTheDefaultMemory() throws IOException {
    Matcher built =
        Pattern.compile("memoryMb = (\\d+)")
            .matcher(Files.readString(Path.of(SANDBOX + "/build/steps/make-python-wasm.mjs")));
    assertTrue(built.find());
    assertEquals(Limit.MEMORY_MB.otherwise(), Integer.parseInt(built.group(1)));
  }
}

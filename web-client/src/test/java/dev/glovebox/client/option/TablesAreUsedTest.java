package dev.glovebox.client.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.EventName;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands in a table and is used nowhere would be taken from a caller, and do nothing. */
class TablesAreUsedTest {
  private static final Pattern OF_A_TABLE =
      Pattern.compile("\\b(?:OptionTable|Limit|EventName)\\.[A-Z0-9_]+\\b");

  private static Set<String> used;

  @BeforeAll
  static void readPrograms() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      used =
          files
              .filter(Files::isRegularFile)
              .map(TablesAreUsedTest::text)
              .flatMap(text -> OF_A_TABLE.matcher(text).results())
              .map(MatchResult::group)
              .collect(Collectors.toSet());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private static List<String> unused(Stream<String> constants) {
    return constants.filter(constant -> !used.contains(constant)).toList();
  }

  private static Stream<String> constants(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> Option.class.isAssignableFrom(field.getType()))
        .map(Field::getName);
  }

  @Test
  void everyOptionIsRead() {
    assertEquals(
        List.of(), unused(constants(OptionTable.class).map(name -> "OptionTable." + name)));
  }

  @Test
  void everyOptionBelongsToAForm() throws IllegalAccessException {
    List<Option> listed =
        OptionTable.FORMS.stream().flatMap(form -> form.options().stream()).toList();
    for (Field field : OptionTable.class.getFields()) {
      if (field.get(null) instanceof Option option) {
        assertTrue(listed.contains(option), field.getName() + " is in no form");
      }
    }
  }

  @Test
  void everyFormIsListed() throws IllegalAccessException {
    for (Field field : OptionTable.class.getFields()) {
      if (field.get(null) instanceof Form form) {
        assertTrue(OptionTable.FORMS.contains(form), field.getName() + " is not in FORMS");
      }
    }
  }

  @Test
  void everyLimitIsKeptBySomebody() {
    assertEquals(
        List.of(), unused(Stream.of(Limit.values()).map(limit -> "Limit." + limit.name())));
  }

  @Test
  void everyEventIsTold() {
    assertEquals(
        List.of(), unused(Stream.of(EventName.values()).map(name -> "EventName." + name.name())));
  }
}

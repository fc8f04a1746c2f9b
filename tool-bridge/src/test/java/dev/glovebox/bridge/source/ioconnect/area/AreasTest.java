package dev.glovebox.bridge.source.ioconnect.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.source.operation.Area;
import dev.glovebox.bridge.source.operation.Argument;
import dev.glovebox.bridge.source.operation.Operation;
import dev.glovebox.bridge.source.operation.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every row of every table. */
class AreasTest {
  private static final Set<String> READING_WORDS =
      Set.of("list", "get", "find", "current", "my", "query");

  static Stream<Operation> operations() {
    return Areas.all().stream().flatMap(area -> area.operations().stream());
  }

  @Test
  void everyNamespaceIsReserved() {
    for (Area area : Areas.all()) {
      assertTrue(Areas.NAMESPACES.contains(area.namespace()), area.namespace());
      assertEquals(area.namespace(), PythonName.namespace(area.namespace()));
    }
  }

  @Test
  void namesAreUniqueInTheirNamespace() {
    for (Area area : Areas.all()) {
      Set<String> seen = new HashSet<>();
      area.operations().forEach(row -> assertTrue(seen.add(row.name()), row.name()));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void nameIsTheNameInPython(Operation operation) {
    assertEquals(operation.name(), PythonName.function(operation.name()));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyArgumentOfAStepIsTakenAndEveryTakenOneIsUsed(Operation operation) {
    if (operation.steps().isEmpty()) {
      return;
    }
    List<String> used = new ArrayList<>();
    operation.steps().forEach(step -> used.addAll(namesIn(step)));
    JsonObject taken = ((JsonObject) operation.input()).object("properties");
    assertEquals(Set.copyOf(taken.names()), Set.copyOf(used));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whatDoesNotSoundLikeReadingIsNotReadOnly(Operation operation) {
    String verb = operation.name().split("_")[0];
    assertEquals(READING_WORDS.contains(verb), operation.readOnly(), operation.name());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void descriptionIsOneShortSentence(Operation operation) {
    assertTrue(operation.description().endsWith("."), operation.description());
    assertTrue(operation.description().length() <= 100, operation.description());
  }

  private static List<String> namesIn(Step step) {
    return switch (step) {
      case Step.Pick pick -> List.of(pick.argument());
      case Step.Call call ->
          call.arguments().stream().flatMap(argument -> namesIn(argument).stream()).toList();
    };
  }

  private static List<String> namesIn(Argument argument) {
    return switch (argument) {
      case Argument.Given given -> List.of(given.name());
      case Argument.Gathered gathered -> gathered.names();
      case Argument.Fixed fixed -> List.of();
    };
  }
}

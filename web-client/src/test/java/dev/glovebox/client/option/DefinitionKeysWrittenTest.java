package dev.glovebox.client.option;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.source.functions.DefinitionKeys;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the keys of a function's definition to the package's types and to the guide. */
class DefinitionKeysWrittenTest {
  @Test
  void typesDeclareEveryKeyAndNoOther() throws IOException {
    List<String> declared =
        new DeclaredTypes("index.d.ts")
            .fields("FunctionDefinition").stream().map(DeclaredTypes.Field::name).toList();
    assertEquals(DefinitionKeys.all(), declared);
  }

  @Test
  void guideTellsEveryKeyAndNoOther() throws IOException {
    List<String> told =
        new DocumentedTables("how-to/functions.md")
            .rows().stream().map(row -> row.written().name()).toList();
    assertEquals(DefinitionKeys.all(), told);
  }
}

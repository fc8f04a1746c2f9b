package dev.glovebox.bridge.source.ioconnect;

import static dev.glovebox.bridge.json.JacksonParser.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.glovebox.bridge.json.JacksonParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppDefinitionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "{'interop':[]}",
        "{'interop':{'methods':{}}}",
        "{'interop':{'methods':['CRM.Find',null,{'name':7}]}}"
      })
  void propertiesOfAnotherFormSayNothing(String properties) {
    AppDefinitions definitions =
        AppDefinitions.of(Map.of("crm", json(properties)), new JacksonParser());
    assertSame(DeclaredTool.NONE, definitions.describe("CRM.Find", List.of("crm")));
  }

  @Test
  void firstOfTheApplicationsThatDescribesTheMethodIsHeard() {
    AppDefinitions definitions =
        AppDefinitions.of(
            Map.of("a", describing("by a"), "b", describing("by b"), "c", json("{}")),
            new JacksonParser());
    assertEquals("by b", definitions.describe("CRM.Find", List.of("c", "b", "a")).description());
  }

  private static dev.glovebox.bridge.json.Json describing(String description) {
    return json(
        "{'interop':{'methods':[{'name':'CRM.Find','description':'" + description + "'}]}}");
  }
}

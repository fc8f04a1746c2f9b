package dev.glovebox.e2e.portable;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.KeywordSearch;
import dev.glovebox.bridge.inspect.InspectRequest;
import dev.glovebox.bridge.inspect.Inspector;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.name.NearestNames;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.source.functions.FunctionsSource;
import dev.glovebox.bridge.source.ioconnect.InteropSignature;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.sandbox.page.Utf8Length;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases: what goes in is here, what comes out is compared. */
public final class PortableCases {
  private static final List<String> FOREIGN =
      List.of(
          "CRM.FindClients",
          "find-clients",
          "T42.Foo Bar",
          "class",
          "print",
          "",
          "2nd leg",
          "été",
          "Straße",
          "ÇEVİR",
          "日本",
          "HTTPServer2Name",
          "a__b",
          "_x",
          "x'y",
          "İstanbul",
          "😀");

  private PortableCases() {}

  /** The texts by name, in order. */
  public static Map<String, String> results() {
    Map<String, String> results = new LinkedHashMap<>();
    for (String name : FOREIGN) {
      results.put("function name of '" + name + "'", PythonName.function(name));
      results.put("type name of '" + name + "'", PythonName.type(name));
      results.put("key of '" + name + "'", PythonName.key(name));
    }
    results.put("json", JsonWriter.write(oddJson()));
    results.put("bytes", String.valueOf(Utf8Length.of("aé€😀\ud800")));
    results.put("stripped", "[" + " \n\t\u2003x\u2003\r ".strip() + "]");
    results.put("nearest", new NearestNames(FOREIGN).to("find_client", 3).toString());
    results.put("signature", JsonWriter.write(InteropSignature.schemaOf(SIGNATURE)));
    results.put("no signature", String.valueOf(InteropSignature.schemaOf("int[ a")));
    Inspector inspector = inspector();
    results.put("overview", inspector.inspect(InspectRequest.overview()));
    results.put("search", inspector.inspect(InspectRequest.query("clints adviser")));
    results.put("stub", inspector.inspect(InspectRequest.names("CRM.FindClients", "nothing")));
    return results;
  }

  private static final String SIGNATURE =
      "String name (of the client), int[]? limits, composite: { double price, DateTime? at } quote";

  private static Json oddJson() {
    return JsonObject.builder()
        .put("quote\"back\\slash", "line\nfeed\ttab\u0000nul\u2028sep\ud800lone 😀")
        .put("numbers", JsonArray.of(new JsonNumber("1e400"), new JsonNumber("-0.10")))
        .put("__proto__", "kept")
        .put("10", "after")
        .put("9", "before")
        .build();
  }

  private static Inspector inspector() {
    Catalogue catalogue = new Catalogue();
    catalogue.add(
        new FunctionsSource(
            "CRM", "The client directory.", List.of(finder("FindClients"), finder("close-desk"))));
    StubBook stubs = new StubBook(catalogue);
    return new Inspector(catalogue, new KeywordSearch(catalogue), stubs);
  }

  private static ToolDefinition finder(String name) {
    Json text = JsonObject.builder().put("type", "string").build();
    Json properties =
        JsonObject.builder()
            .put("class", text)
            .put("Über-name", text)
            .put("limit", limit())
            .build();
    Json input =
        JsonObject.builder()
            .put("type", "object")
            .put("properties", properties)
            .put("required", JsonArray.of(new JsonString("class")))
            .build();
    String description = "Clients and their adviser.\nWith \"\"\"quotes\"\"\" and \\ in it.";
    return new ToolDefinition(name, description, input, text, true, (invocation, answer) -> {});
  }

  private static Json limit() {
    return JsonObject.builder()
        .put("type", "integer")
        .put("minimum", new JsonNumber("1"))
        .put("default", new JsonNumber("20"))
        .build();
  }
}

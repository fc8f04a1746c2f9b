package dev.glovebox.e2e.protocols;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.source.openapi.OpenApiListing;
import dev.glovebox.bridge.source.openapi.OpenApiSettings;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An OpenAPI document that somebody else wrote, out of an npm package. */
record RealDocument(Path file, JsonObject json) {
  /** MIT, ReadMe: documents of many kinds, with Train Travel, STAPI, USPTO and ReadMe's own API. */
  private static final List<String> EXAMPLES =
      List.of("@readme/oas-examples/3.0/json", "@readme/oas-examples/3.1/json");

  /** MIT, Scalar. */
  private static final String GALAXY = "@scalar/galaxy/dist/3.1.json";

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch");

  static List<RealDocument> all() throws IOException {
    Path packages = Checkout.file("e2e-tests/node_modules");
    List<RealDocument> documents = new ArrayList<>();
    for (String folder : EXAMPLES) {
      try (Stream<Path> files = Files.walk(packages.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith(".json"))
            .sorted()
            .forEach(file -> documents.add(read(file)));
      }
    }
    documents.add(read(packages.resolve(GALAXY)));
    return documents;
  }

  /** Its version and the name of its file. */
  String name() {
    return json.get("openapi").getAsString() + " " + file.getFileName();
  }

  /** How many operations it has, counted without any of the code that is tested. */
  int operations() {
    int count = 0;
    JsonElement paths = json.get("paths");
    for (JsonElement path :
        paths == null ? List.<JsonElement>of() : paths.getAsJsonObject().asMap().values()) {
      JsonObject item = path.getAsJsonObject();
      for (String method : METHODS) {
        boolean isHere = item.has(method) && !item.has("servers");
        count += isHere && !item.getAsJsonObject(method).has("servers") ? 1 : 0;
      }
    }
    return count;
  }

  SourceListing listing() {
    OpenApiSettings settings = new OpenApiSettings("api", "", Selection.ALL, List.of());
    return new OpenApiListing(bridgeJson(json), settings)
        .list("https://api.example", text -> bridgeJson(JsonParser.parseString(text)), null);
  }

  /** What a type checker and a model get to see of it. */
  String stubs() {
    Catalogue catalogue = new Catalogue();
    catalogue.add(new Listed(List.of(listing())));
    return new StubBook(catalogue).module();
  }

  private record Listed(List<SourceListing> list) implements Source {
    @Override
    public String id() {
      return "openApi:api";
    }
  }

  private static RealDocument read(Path file) {
    try {
      return new RealDocument(
          file, JsonParser.parseString(Files.readString(file)).getAsJsonObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Json bridgeJson(JsonElement element) {
    return switch (element) {
      case JsonObject object -> {
        dev.glovebox.bridge.json.JsonObject.Builder out =
            dev.glovebox.bridge.json.JsonObject.builder();
        object
            .entrySet()
            .forEach(member -> out.put(member.getKey(), bridgeJson(member.getValue())));
        yield out.build();
      }
      case JsonArray array -> {
        List<Json> items = new ArrayList<>();
        array.forEach(item -> items.add(bridgeJson(item)));
        yield new dev.glovebox.bridge.json.JsonArray(items);
      }
      case JsonPrimitive value when value.isBoolean() -> JsonBoolean.of(value.getAsBoolean());
      case JsonPrimitive value when value.isNumber() -> new JsonNumber(value.getAsString());
      case JsonPrimitive value -> new JsonString(value.getAsString());
      default -> JsonNull.INSTANCE;
    };
  }
}

package dev.glovebox.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Stands in for the browser's parser in tests. */
public final class JacksonParser implements JsonParser {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Override
  public Json parse(String text) {
    try {
      return value(MAPPER.readTree(text));
    } catch (JsonProcessingException notJson) {
      throw new JsonSyntaxException(notJson.getOriginalMessage());
    }
  }

  private static Json value(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> {
        JsonObject.Builder object = JsonObject.builder();
        node.properties().forEach(member -> object.put(member.getKey(), value(member.getValue())));
        yield object.build();
      }
      case ARRAY -> {
        List<Json> items = new ArrayList<>();
        node.forEach(item -> items.add(value(item)));
        yield new JsonArray(items);
      }
      case STRING -> new JsonString(node.textValue());
      case NUMBER -> new JsonNumber(node.asText());
      case BOOLEAN -> JsonBoolean.of(node.booleanValue());
      default -> JsonNull.INSTANCE;
    };
  }
}

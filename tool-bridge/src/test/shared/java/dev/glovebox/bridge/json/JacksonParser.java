package dev.glovebox.bridge.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * Stands in for the browser's parser in the tests of this module, and of the modules that use it.
 */
public final class JacksonParser implements JsonParser {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** The value of a text that a test wrote; apostrophes stand for quotes. */
  public static Json json(String text) {
    return new JacksonParser().parse(text.replace('\'', '"'));
  }

  @Override
  public Json parse(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node.isMissingNode()) {
        throw new JsonSyntaxException("Unexpected end.");
      }
      return value(node);
    } catch (JsonProcessingException notJson) {
      throw new JsonSyntaxException("Unexpected text.");
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

package dev.glovebox.bridge.source.mcp;

import dev.glovebox.bridge.json.BoundedJsonParser;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.tool.ToolAnswer;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes of a server's answer what a script gets: the structure when there is one; else the text,
 * when there is only text, or the list or object that the text is as JSON; else the parts, each a
 * dict.
 */
public final class McpAnswer {
  private static final int MAX_REASON = 2_000;

  private final JsonParser parser;

  public McpAnswer(JsonParser parser) {
    this.parser = new BoundedJsonParser(parser);
  }

  /** The answer of a tool. */
  public ToolAnswer ofTool(McpResult result, boolean declaresOutput) {
    try {
      if (result.isError()) {
        return failed(result);
      }
      if (result.structured() != null) {
        return new ToolAnswer.Value(result.structured());
      }
      return ofContent(parts(result.content()), declaresOutput);
    } catch (JsonSyntaxException unreadable) {
      return new ToolAnswer.Failed("The answer of the server cannot be read.");
    }
  }

  /** The answer to another request, as the server gave it, without data that is too long. */
  public ToolAnswer ofRequest(McpRequest request, McpResult result) {
    if (request != McpRequest.READ_RESOURCE) {
      return new ToolAnswer.Value(result.structured());
    }
    try {
      return value(parts(result.structured()));
    } catch (JsonSyntaxException unreadable) {
      return new ToolAnswer.Failed("The answer of the server cannot be read.");
    }
  }

  private ToolAnswer ofContent(List<Json> parts, boolean declaresOutput) {
    if (parts.isEmpty()) {
      return new ToolAnswer.Value("null");
    }
    String text = textOf(parts);
    if (text == null) {
      return value(parts);
    }
    boolean isJson = (declaresOutput || mayBeStructure(text)) && parser.accepts(text);
    return new ToolAnswer.Value(isJson ? text : JsonWriter.quote(text));
  }

  /** Most servers write a structure as text and declare nothing; a number or a word is one too. */
  private static boolean mayBeStructure(String text) {
    String stripped = text.strip();
    return stripped.startsWith("{") && stripped.endsWith("}")
        || stripped.startsWith("[") && stripped.endsWith("]");
  }

  private ToolAnswer failed(McpResult result) {
    List<Json> parts = parts(result.content());
    StringBuilder lines = new StringBuilder();
    for (Json part : parts) {
      if (part instanceof JsonObject object && object.text("text") != null) {
        lines.append(lines.isEmpty() ? "" : "\n").append(beginning(object.text("text")));
      }
      if (lines.length() > MAX_REASON) {
        break;
      }
    }
    String reason = lines.toString();
    if (reason.isEmpty() && result.structured() != null) {
      reason = result.structured();
    }
    return new ToolAnswer.Failed(
        reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON) + "…");
  }

  /** More than is told, so that a cut is seen. */
  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), MAX_REASON + 1));
  }

  private List<Json> parts(String json) {
    if (!(parser.parse(json) instanceof JsonArray array)) {
      throw new JsonSyntaxException("The content is not a list.");
    }
    List<Json> parts = new ArrayList<>();
    for (Json part : array.items()) {
      parts.add(ContentPart.bounded(part));
    }
    return parts;
  }

  /** All texts, one a line, or null when there is anything else. */
  private static String textOf(List<Json> parts) {
    List<String> lines = new ArrayList<>();
    for (Json part : parts) {
      if (!(part instanceof JsonObject object)
          || !"text".equals(object.text("type"))
          || object.text("text") == null) {
        return null;
      }
      lines.add(object.text("text"));
    }
    return String.join("\n", lines);
  }

  private static ToolAnswer value(List<Json> parts) {
    return new ToolAnswer.Value(JsonWriter.write(new JsonArray(parts)));
  }
}

package dev.glovebox.client.egress;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import java.util.ArrayList;
import java.util.List;

/**
 * An outcome for a model: bytes and pictures of its value beside it, and in their place what they
 * are. As text they would cost thousands of tokens, and say nothing.
 */
public record ContentParts(RunOutcome outcome, List<ContentPart> parts) {
  /** In base64 no more than the five megabytes that providers take of one picture. */
  private static final int MOST_BYTES = 3_750_000;

  /**
   * @param most how many parts may leave with one answer
   */
  static ContentParts in(RunOutcome outcome, JsonParser json, int most) {
    if (!(outcome.ending() instanceof Ending.Completed completed)
        || !mayHoldBytes(completed.valueJson())) {
      return new ContentParts(outcome, List.of());
    }
    Taking taking = new Taking(most);
    String told = JsonWriter.write(taking.told(json.parse(completed.valueJson())));
    return new ContentParts(
        taking.hasFound
            ? new RunOutcome(
                outcome.runId(), new Ending.Completed(told), outcome.trace(), outcome.unrecorded())
            : outcome,
        List.copyOf(taking.parts));
  }

  /** Most values do not, and need not be read. */
  private static boolean mayHoldBytes(String valueJson) {
    return valueJson.contains("\"data\"")
        || valueJson.contains("\"blob\"")
        || valueJson.contains("\"image/svg+xml\"");
  }

  /** How many bytes they have together. */
  public int bytes() {
    int bytes = 0;
    for (ContentPart part : parts) {
      bytes += part.bytes();
    }
    return bytes;
  }

  /** Goes through one value. */
  private static final class Taking {
    private final int most;
    private final List<ContentPart> parts = new ArrayList<>();
    private int bytes;
    private boolean hasFound;

    Taking(int most) {
      this.most = most;
    }

    Json told(Json value) {
      return switch (value) {
        case JsonObject object -> told(object);
        case JsonArray array -> {
          List<Json> items = new ArrayList<>();
          array.items().forEach(item -> items.add(told(item)));
          yield new JsonArray(items);
        }
        default -> value;
      };
    }

    private Json told(JsonObject object) {
      BytesForm.Found found = BytesForm.in(object);
      if (found != null) {
        hasFound = true;
        JsonString word = new JsonString("[" + taken(found.part()) + "]");
        return BytesForm.isAll(object) ? word : object.copy().put(found.field(), word).build();
      }
      JsonObject.Builder kept = JsonObject.builder();
      object.names().forEach(name -> kept.put(name, told(object.get(name))));
      return kept.build();
    }

    private String taken(ContentPart part) {
      if (parts.size() >= most || part.bytes() > MOST_BYTES - bytes) {
        return part.told() + ", left out";
      }
      parts.add(part);
      bytes += part.bytes();
      return "part " + parts.size() + ": " + part.told();
    }
  }
}

package dev.glovebox.bridge.shape;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Learns the types of results that no tool declares, or that are not as declared, and tells the
 * catalogue whenever it has learned something. Lives as long as the catalogue.
 */
public final class ObservedResults {
  private static final int MOST_SAMPLES = 20;
  private static final int MOST_TOOLS = 2_000;
  private static final JsonString JSON_TEXT = new JsonString("application/json");

  private final Catalogue catalogue;
  private final Predicate<String> isHidden;
  private final Map<ToolName, Observed> byTool = new TreeMap<>();

  /**
   * @param isHidden whether nothing may be told of what stands under a name: stubs reach the model
   */
  public ObservedResults(Catalogue catalogue, Predicate<String> isHidden) {
    this.catalogue = catalogue;
    this.isHidden = isHidden;
  }

  /**
   * Looks at a result that the gate has let through.
   *
   * @param isAsDeclared whether it was compared with what the tool declares, and is that
   */
  public void see(Tool tool, String json, boolean isAsDeclared) {
    Observed observed = byTool.get(tool.name());
    if (observed == null || !observed.source.equals(tool.source())) {
      if (byTool.size() == MOST_TOOLS) {
        return;
      }
      observed = new Observed(tool.source());
      byTool.put(tool.name(), observed);
    }
    if (observed.samples == MOST_SAMPLES) {
      return;
    }
    observed.samples++;
    observed.isJsonText &= isJsonText(json);
    ShapeReader.read(json, observed.shape, isHidden);
    JsonObject seen = observed.shape.schema();
    Json declared = tool.outputSchema();
    if (!isAsDeclared && declared instanceof JsonObject root) {
      UnlistedValues.find(root, json, isHidden, observed.unlisted);
    }
    Json schema = declared == null ? observed.asJsonText(seen) : observed.corrected(declared, seen);
    if (schema != declared && !schema.equals(observed.told)) {
      observed.told = schema;
      catalogue.observe(tool.name(), tool.source(), schema);
    }
  }

  /** Whether it is a text which an object or a list is written in. */
  private static boolean isJsonText(String json) {
    return json.startsWith("\"{") && json.endsWith("}\"")
        || json.startsWith("\"[") && json.endsWith("]\"");
  }

  /** What is known of one tool. */
  private static final class Observed {
    private final String source;
    private final Shape shape = new Shape();
    private int samples;
    private final Set<String> unlisted = new TreeSet<>();
    private boolean isJsonText = true;
    private Json told = JsonObject.EMPTY;

    Observed(String source) {
      this.source = source;
    }

    /** What is declared, put right by what was seen. */
    Json corrected(Json declared, JsonObject seen) {
      return declared instanceof JsonObject root
          ? CorrectedSchema.of(root, seen, unlisted)
          : declared;
    }

    /** The schema, which says so where all results were texts of JSON. */
    JsonObject asJsonText(JsonObject seen) {
      return isJsonText ? seen.copy().put("contentMediaType", JSON_TEXT).build() : seen;
    }
  }
}

package dev.glovebox.bridge.signature;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.name.ForeignName;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.name.UniqueNames;
import dev.glovebox.bridge.schema.ObjectShape;
import dev.glovebox.bridge.schema.PythonType;
import dev.glovebox.bridge.schema.RolledTypes;
import dev.glovebox.bridge.schema.SchemaNote;
import dev.glovebox.bridge.schema.SchemaReader;
import dev.glovebox.bridge.schema.SchemaTypes;
import dev.glovebox.bridge.signature.Signature.Seen;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the signature of one tool from its schemas. */
public final class SignatureReader {
  private final Tool tool;
  private final SchemaReader schema;
  private ArgumentNotes notes;

  private SignatureReader(Tool tool) {
    this.tool = tool;
    this.schema = new SchemaReader(tool.inputSchema());
  }

  /** The signature; a tool without a schema takes any named arguments and returns anything. */
  public static Signature read(Tool tool) {
    return new SignatureReader(tool).read();
  }

  private Signature read() {
    ObjectShape shape = schema.shape(tool.inputSchema());
    List<Parameter> parameters = parameters(shape);
    PythonType rest = rest(shape);
    RolledTypes rolled = RolledTypes.of(schema.declarations());
    return new Signature(
        parameters.stream()
            .map(parameter -> parameter.with(rolled.type(parameter.type())))
            .toList(),
        rest == null ? null : rolled.type(rest),
        rolled.declarations(),
        result(),
        seen());
  }

  private List<Parameter> parameters(ObjectShape shape) {
    if (shape.isTooLarge()) {
      return List.of();
    }
    List<ForeignName> foreign = new ArrayList<>();
    for (String property : shape.properties().keySet()) {
      foreign.add(new ForeignName(property, ""));
    }
    notes = ArgumentNotes.of(tool.description(), shape.properties().keySet());
    Map<ForeignName, String> names = UniqueNames.assign(foreign, PythonName::parameter);
    List<Parameter> required = new ArrayList<>();
    List<Parameter> optional = new ArrayList<>();
    for (ForeignName property : foreign) {
      boolean isRequired = shape.isRequired(property.text());
      Json described = shape.properties().get(property.text());
      (isRequired ? required : optional)
          .add(parameter(names.get(property), property.text(), described, isRequired));
    }
    required.addAll(optional);
    return List.copyOf(required);
  }

  private Parameter parameter(String name, String property, Json described, boolean isRequired) {
    Json target = schema.target(described);
    PythonType type = schema.property(tool.name().function(), property, described);
    String note = SchemaNote.of(SchemaNote.of(described).isEmpty() ? target : described);
    return new Parameter(
        name,
        property,
        type,
        isRequired,
        DefaultLiteral.of(described, type),
        note.isEmpty() ? SchemaNote.of(notes.of(property)) : note);
  }

  private PythonType rest(ObjectShape shape) {
    if (shape.isTooLarge()) {
      return PythonType.ANY;
    }
    if (shape.isOpen()) {
      return schema.property(tool.name().function(), "value", shape.additional());
    }
    boolean isSilent = shape.properties().isEmpty() && shape.additional() == null;
    return isSilent && !saysNoProperties() ? PythonType.ANY : null;
  }

  /** An empty list of properties is a function without parameters; no list is one with any. */
  private boolean saysNoProperties() {
    return schema.target(tool.inputSchema()) instanceof JsonObject object
        && object.object("properties") != null;
  }

  private SchemaTypes result() {
    Json schema = seen() == Seen.NOTHING ? tool.outputSchema() : tool.observedSchema();
    return schema == null
        ? SchemaTypes.ANY
        : SchemaReader.read(schema, PythonName.type(tool.name().function()) + "Result");
  }

  private Seen seen() {
    if (tool.observedSchema() == null) {
      return Seen.NOTHING;
    }
    return tool.outputSchema() == null ? Seen.UNDECLARED : Seen.CONTRADICTING;
  }
}

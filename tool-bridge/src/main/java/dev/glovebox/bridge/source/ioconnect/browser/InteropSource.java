package dev.glovebox.bridge.source.ioconnect.browser;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.source.ioconnect.InteropListing;
import dev.glovebox.bridge.source.ioconnect.InteropMethod;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** The interop methods of one io.Connect object, as they are at each listing. */
public final class InteropSource implements Source {
  private final Interop interop;
  private final JsonParser parser;

  public InteropSource(JSObject io, JsonParser parser) {
    this.interop = Interop.of(io);
    this.parser = parser;
  }

  @Override
  public String id() {
    return "ioConnect";
  }

  @Override
  public List<SourceListing> list() {
    JSArrayReader<Interop.Method> listed = interop.methods();
    List<InteropMethod> methods = new ArrayList<>();
    for (int i = 0; i < listed.getLength(); i++) {
      methods.add(method(listed.get(i)));
    }
    return InteropListing.of(methods, name -> new InteropInvoker(interop, name));
  }

  @Override
  public void follow(Runnable changed) {
    interop.methodAdded(changed::run);
    interop.methodRemoved(changed::run);
  }

  private InteropMethod method(Interop.Method method) {
    return new InteropMethod(
        text(method.getName()),
        text(method.getDescription()),
        text(method.getAccepts()),
        text(method.getReturns()),
        new InteropMethod.Declared(
            declared(method.getFlags(), "inputSchema"),
            declared(method.getFlags(), "outputSchema")));
  }

  private Json declared(JSObject flags, String schema) {
    String text = jsonText(declaration(flags, schema));
    try {
      return text.isEmpty() ? null : parser.parse(text);
    } catch (JsonSyntaxException notJson) {
      return null;
    }
  }

  private static String text(JSObject value) {
    return "string".equals(JSObjects.typeOf(value)) ? ((JSString) value).stringValue() : "";
  }

  @JSBody(
      params = {"flags", "schema"},
      script = "return flags && flags.ioIntelMCPTool && flags.ioIntelMCPTool[schema]")
  private static native JSObject declaration(JSObject flags, String schema);

  @JSBody(
      params = "schema",
      script = "return typeof schema === 'string' ? schema : schema ? JSON.stringify(schema) : ''")
  private static native String jsonText(JSObject schema);
}

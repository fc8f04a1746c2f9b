package dev.glovebox.bridge.source.ioconnect.browser;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.source.ioconnect.AppDefinitions;
import dev.glovebox.bridge.source.ioconnect.InteropMethod;
import dev.glovebox.bridge.source.operation.Shape;
import dev.glovebox.bridge.source.operation.browser.ApiObject;
import dev.glovebox.bridge.source.operation.browser.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** Reads what the platform tells about its methods and its applications. */
final class PlatformReader {
  private final JSObject io;
  private final JsonParser parser;

  PlatformReader(JSObject io, JsonParser parser) {
    this.io = io;
    this.parser = parser;
  }

  List<InteropMethod> methods() {
    JSArrayReader<Interop.Method> listed = Interop.of(io).methods();
    List<InteropMethod> methods = new ArrayList<>();
    for (int i = 0; i < listed.getLength(); i++) {
      methods.add(method(listed.get(i)));
    }
    return methods;
  }

  /** What the definitions of applications say; nothing where this object cannot tell. */
  AppDefinitions definitions() {
    if (!ApiObject.hasFunction(io, "appManager.applications")) {
      return AppDefinitions.NONE;
    }
    JSArrayReader<JSObject> applications = applications(io);
    Map<String, Json> properties = new TreeMap<>();
    for (int i = 0; i < applications.getLength(); i++) {
      JSObject application = applications.get(i);
      properties.put(
          text(ApiObject.member(application, "name")),
          plain(ApiObject.member(application, "userProperties")));
    }
    return AppDefinitions.of(properties, parser);
  }

  private InteropMethod method(Interop.Method method) {
    return new InteropMethod(
        text(method.getName()),
        text(method.getDescription()),
        text(method.getAccepts()),
        text(method.getReturns()),
        plain(method.getFlags()),
        method.isStream(),
        applicationsOf(method));
  }

  private static List<String> applicationsOf(Interop.Method method) {
    JSArrayReader<JSObject> servers = method.servers();
    List<String> applications = new ArrayList<>();
    for (int i = 0; i < servers.getLength(); i++) {
      applications.add(text(ApiObject.member(servers.get(i), "application")));
    }
    return applications;
  }

  /** What is not JSON, or nested too deeply, is not there. */
  private Json plain(JSObject value) {
    try {
      return parser.parse(Projection.json(value, Shape.anything()));
    } catch (JsonSyntaxException unreadable) {
      return null;
    }
  }

  private static String text(JSObject value) {
    return "string".equals(JSObjects.typeOf(value)) ? ((JSString) value).stringValue() : "";
  }

  @JSBody(params = "io", script = "return io.appManager.applications()")
  private static native JSArrayReader<JSObject> applications(JSObject io);
}

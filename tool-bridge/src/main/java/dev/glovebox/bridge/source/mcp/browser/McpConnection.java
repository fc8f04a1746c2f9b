package dev.glovebox.bridge.source.mcp.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** An open connection: {@code McpConnection} of {@code mcp-connection.js}, or a share of it. */
public interface McpConnection extends JSObject {

  /** What the server calls itself. */
  @JSProperty
  String getName();

  /** What the server says that it is good for, or nothing. */
  @JSProperty
  String getPurpose();

  /** The tools as they were last listed, as JSON text. */
  @JSProperty
  String getTools();

  @JSProperty("hasResources")
  boolean hasResources();

  @JSProperty("hasPrompts")
  boolean hasPrompts();

  /** Sends a request; it is given up when the signal is aborted. */
  JSPromise<Answer> request(String method, String parameters, JSObject signal);

  /** Lists the tools anew whenever the server says that they changed, and tells then. */
  void follow(Change changed);

  /**
   * Ends this share; the connection is closed with the last one, unless somebody else opened it.
   */
  void close();

  /**
   * A share of this connection, for one more source.
   *
   * @throws RuntimeException when the connection was closed
   */
  McpConnection share();

  /** Closes the connection, unless a source follows it or somebody else opened it. */
  void closeUnused();

  /** Hears of a change. */
  @JSFunctor
  interface Change extends JSObject {
    void happened();
  }

  /** What the server answered. */
  interface Answer extends JSObject {
    @JSProperty("isError")
    boolean isError();

    /** Text, or null. */
    @JSProperty
    JSString getStructured();

    @JSProperty
    String getContent();
  }
}

package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** Fetches the runtime's files as Blobs. */
final class Fetching {
  private Fetching() {}

  interface Response extends JSObject {
    @JSProperty
    boolean isOk();

    @JSProperty
    int getStatus();

    JSPromise<JSObject> blob();

    JSPromise<JSObject> arrayBuffer();
  }

  static JSPromise<JSObject> blob(String address) {
    return fetched(address).flatThen(Response::blob);
  }

  static JSPromise<JSObject> buffer(String address) {
    return fetched(address).flatThen(Response::arrayBuffer);
  }

  /** Of a file that others should not have to wait for. */
  static JSPromise<JSObject> lessUrgentBuffer(String address) {
    return checked(address, fetchLater(address)).flatThen(Response::arrayBuffer);
  }

  private static JSPromise<Response> fetched(String address) {
    return checked(address, fetch(address));
  }

  private static JSPromise<Response> checked(String address, JSPromise<Response> answer) {
    return answer.flatThen(
        response ->
            response.isOk()
                ? JSPromise.resolve(response)
                : JSPromise.reject(
                    error(address + " answered with status " + response.getStatus())));
  }

  @JSBody(params = "address", script = "return fetch(address)")
  private static native JSPromise<Response> fetch(String address);

  @JSBody(params = "address", script = "return fetch(address, { priority: 'low' })")
  private static native JSPromise<Response> fetchLater(String address);

  @JSBody(params = "message", script = "return new Error(message)")
  private static native JSObject error(String message);
}

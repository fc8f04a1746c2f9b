package dev.glovebox.bridge.source.openapi.request;

/** The address below which every request of a source goes. */
public final class BaseUrl {
  private BaseUrl() {}

  /**
   * The address without a slash at its end.
   *
   * @throws IllegalArgumentException when it is more, less or other than an address of HTTP
   */
  public static String checked(String url) {
    String rest = withoutScheme(url);
    int slash = rest.indexOf('/');
    String host = slash < 0 ? rest : rest.substring(0, slash);
    if (host.isEmpty() || host.indexOf('@') >= 0) {
      throw new IllegalArgumentException(
          "the base address must have a host and no user name: " + url);
    }
    for (int i = 0; i < url.length(); i++) {
      if (url.charAt(i) <= ' ' || "?#\\{}".indexOf(url.charAt(i)) >= 0) {
        throw new IllegalArgumentException(
            "the base address must be whole, without a query or a fragment: " + url);
      }
    }
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  private static String withoutScheme(String url) {
    for (String scheme : new String[] {"https://", "http://"}) {
      if (url.startsWith(scheme)) {
        return url.substring(scheme.length());
      }
    }
    throw new IllegalArgumentException(
        "the base address must begin with https:// or http://: " + url);
  }
}

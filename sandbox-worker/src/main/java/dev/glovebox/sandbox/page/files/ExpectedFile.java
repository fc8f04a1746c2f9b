package dev.glovebox.sandbox.page.files;

/**
 * One runtime file as the build made it.
 *
 * @param address where it is served
 * @param sha256 in hexadecimal digits
 * @param version of the package that it belongs to
 * @param isFrame whether it is the document of the frame, which the browser reads by itself
 */
public record ExpectedFile(
    String address, int bytes, String sha256, String version, boolean isFrame) {

  /** The part of the address that a policy would name. */
  String origin() {
    int afterScheme = address.indexOf("://") + "://".length();
    int path = address.indexOf('/', afterScheme);
    return path < 0 ? address : address.substring(0, path);
  }
}

package dev.glovebox.sandbox.page.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.files.Arrival.Answered;
import dev.glovebox.sandbox.page.files.Arrival.BrokenOff;
import dev.glovebox.sandbox.page.files.Arrival.Forbidden;
import dev.glovebox.sandbox.page.files.Arrival.Framing;
import dev.glovebox.sandbox.page.files.Arrival.Unreached;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileCheckTest {
  private static final String ADDRESS = "https://app.example/runtime/guest-1.txt";
  private static final String TEXT = "text/plain";
  private static final String XML = "application/xml;charset=utf-8";
  private static final ExpectedFile GUEST =
      new ExpectedFile(ADDRESS, 1_000, "ab12", "9.8.7", false);
  private static final ExpectedFile FRAME = new ExpectedFile(ADDRESS, 1_000, "ab12", "9.8.7", true);

  @Test
  void fileOfTheRightLengthAndHashIsTaken() {
    assertEquals(Optional.empty(), FileCheck.look(GUEST, answer(200, TEXT, 1_000, "\"use strict")));
    assertEquals(Optional.empty(), FileCheck.compare(GUEST, "ab12"));
  }

  @Test
  void hashThatTheBrowserDoesNotComputeIsNotCompared() {
    assertEquals(Optional.empty(), FileCheck.compare(GUEST, ""));
  }

  @Test
  void missingFileIsToldWithItsStatusAndHowToPutItThere() {
    Refusal told = told(GUEST, answer(404, TEXT, 9, "Not Found"));

    assertEquals(ADDRESS + " answered with status 404", told.reason());
    assertTrue(
        told.remedy().startsWith("Put the runtime files of glovebox 9.8.7 there"), told.remedy());
    assertTrue(told.remedy().contains("npx glovebox copy DIR"), told.remedy());
    assertTrue(told.remedy().contains("option assets"), told.remedy());
    assertFalse(told.isLasting());
  }

  @Test
  void pageOfTheAppIsToldWhateverItsTypeIs() {
    String what = ADDRESS + " is another file: a page of HTML came (";

    assertEquals(
        what + "text/html, 612 bytes)",
        told(GUEST, answer(200, "text/html", 612, "whatever")).reason());
    assertEquals(
        what + "text/plain, 612 bytes)",
        told(GUEST, answer(200, TEXT, 612, " \n<!DOCTYPE html>")).reason());
    assertEquals(
        what + "application/xml;charset=utf-8, 612 bytes)",
        told(FRAME, answer(200, XML, 612, "<html><head>")).reason());
  }

  @Test
  void shortAndLongFilesAreToldWithBothLengths() {
    assertEquals(
        ADDRESS + " is cut short: 500 bytes came instead of 1000 (text/plain)",
        told(GUEST, answer(200, TEXT, 500, "\"use")).reason());
    assertEquals(
        ADDRESS + " was changed: 1001 bytes came instead of 1000 (a file without a type)",
        told(GUEST, answer(200, "", 1_001, "\"use")).reason());
  }

  @Test
  void otherContentOfTheSameLengthIsToldByItsHash() {
    Refusal told = FileCheck.compare(GUEST, "cd34").orElseThrow();

    assertEquals(
        ADDRESS
            + " was changed: it is as long as it should be, but its SHA-256 is cd34 instead of ab12",
        told.reason());
    assertTrue(told.remedy().contains("no minifier"), told.remedy());
  }

  @Test
  void frameMustComeAsXml() {
    assertEquals(Optional.empty(), FileCheck.look(FRAME, answer(200, XML, 1_000, "<?xml")));
    assertEquals(Optional.empty(), FileCheck.look(FRAME, answer(200, "text/xml", 1_000, "<?xml")));

    Refusal told = told(FRAME, answer(200, "application/octet-stream", 1_000, "<?xml"));
    assertEquals(
        ADDRESS + " came as application/octet-stream, so it would not be read as XML",
        told.reason());
    assertEquals("Send .xml files with Content-Type: application/xml", told.remedy());
  }

  @Test
  void frameThatForbidsToBeShownIsToldBeforeItIsMade() {
    Refusal told = told(FRAME, framed("DENY", ""));

    assertEquals(ADDRESS + " forbids to be shown in a frame", told.reason());
    assertTrue(told.remedy().contains("X-Frame-Options"), told.remedy());
    assertFalse(FileCheck.look(FRAME, framed("", "frame-ancestors 'none'")).isEmpty());
    assertTrue(FileCheck.look(FRAME, framed("DENY", "frame-ancestors 'self'")).isEmpty());
    assertTrue(FileCheck.look(FRAME, framed("SAMEORIGIN", "")).isEmpty());
  }

  @Test
  void policyOfThePageIsToldWithItsDirectiveAndTheOriginToAllow() {
    Refusal told = told(GUEST, new Forbidden("connect-src"));

    assertEquals(
        "the page's Content-Security-Policy forbids " + ADDRESS + " (connect-src)", told.reason());
    assertTrue(told.remedy().startsWith("Allow https://app.example in connect-src"));
    assertTrue(told.isLasting());
  }

  @Test
  void browserThatIsOfflineIsToldFromAServerThatIsNotThere() {
    String problem = "TypeError: Failed to fetch";

    String none =
        ADDRESS + " could not be fetched: no answer came that the page may read (" + problem + ")";
    Refusal online = told(GUEST, new Unreached(problem, true));
    Refusal offline = told(GUEST, new Unreached(problem, false));
    assertEquals(none, online.reason());
    assertTrue(online.remedy().contains("Access-Control-Allow-Origin"), online.remedy());
    assertEquals(none + ", and the browser says that it is offline", offline.reason());
    assertTrue(offline.remedy().contains("service worker"), offline.remedy());
  }

  @Test
  void answerThatBreaksOffIsTold() {
    assertEquals(
        ADDRESS + " broke off while it was sent (TypeError: network error)",
        told(GUEST, new BrokenOff("TypeError: network error")).reason());
  }

  @Test
  void whoHasOnePlaceForItIsToldBoth() {
    Refusal told = told(GUEST, answer(404, TEXT, 9, ""));
    assertEquals(told.reason() + ". " + told.remedy(), told.told());
  }

  private static Answered answer(int status, String type, int bytes, String begin) {
    return new Answered(status, type, Framing.ANYWHERE, bytes, begin);
  }

  private static Answered framed(String options, String policy) {
    return new Answered(200, XML, new Framing(options, policy), 1_000, "<?xml");
  }

  private static Refusal told(ExpectedFile file, Arrival arrival) {
    return FileCheck.look(file, arrival).orElseThrow();
  }
}

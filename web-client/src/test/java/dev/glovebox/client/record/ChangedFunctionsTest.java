package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.functions.FunctionsSource;
import dev.glovebox.bridge.tool.OutgoingInvoker;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolInvoker;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.record.entry.Offered;
import dev.glovebox.client.record.entry.Offers;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.ToolMark;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Runs that go on where the functions are others than those that their scripts were written for.
 */
class ChangedFunctionsTest extends PagesOfOneStore {
  private static final Json OTHER = JsonObject.builder().put("type", "object").build();
  private static final ToolInvoker HERE = (invocation, answer) -> {};
  private static final OutgoingInvoker AWAY = (invocation, answer) -> {};

  private final List<String> made = new ArrayList<>();

  /** A page whose run was under way with a call of {@code crm.find} when it died. */
  private void dieWhileFinding() {
    PlayedCodeMode before = page(false);
    before.execute("await crm.find(n=1); await crm.find(n=2)");
    say(before, call(1, "crm.find", "{\"n\":1}"), IDLE);
    assertEquals(1, before.calls.size());
  }

  private PlayedCodeMode offering(String namespace, ToolDefinition... definitions) {
    PlayedCodeMode page = page(false);
    page.codeMode.catalogue().remove("functions:" + namespace);
    page.codeMode.catalogue().add(new FunctionsSource(namespace, "", List.of(definitions)));
    return page;
  }

  private ToolDefinition find(String description, Json input) {
    return new ToolDefinition(
        "find",
        description,
        input,
        null,
        true,
        (invocation, answer) -> made.add(invocation.argumentsJson()));
  }

  private String refusal(PlayedCodeMode page) {
    CallRefused refused = (CallRefused) heard(page).getLast();
    return refused.code() + ": " + refused.message();
  }

  @Test
  void callThatWasUnderWayIsNotMadeAgainWhereItsFunctionTakesOtherArguments() {
    dieWhileFinding();
    PlayedCodeMode page = offering("crm", find("", OTHER));
    resume(page, "run-1");
    say(page, call(1, "crm.find", "{\"n\":1}"), IDLE);
    assertEquals(
        "tool-gone: crm.find is another one than when the run began: it takes other arguments.",
        refusal(page));
    assertEquals(List.of(), made);
  }

  @Test
  void callThatComesLaterIsNotMadeEither() {
    PlayedCodeMode before = page(false);
    before.execute("[await crm.place(), await crm.find()]");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page =
        offering(
            "crm",
            find("", OTHER),
            new ToolDefinition("place", "", null, null, false, (call, answer) -> answer(answer)));
    approve(page, "run-1.1");
    say(page, call(1, "crm.place", "{}"), IDLE);
    assertEquals(new CallAnswered(1, "1"), heard(page).getLast());
    say(page, call(2, "crm.find", "{}"), IDLE);
    assertEquals(
        "tool-gone: crm.find is another one than when the run began: it takes other arguments.",
        refusal(page));
  }

  private static void answer(Consumer<ToolAnswer> to) {
    to.accept(new ToolAnswer.Value("1"));
  }

  @Test
  void divergenceTellsWhatHasChangedSinceTheRunBegan() {
    dieWhileFinding();
    PlayedCodeMode page = offering("crm", find("Finds.", null));
    rewrite(ChangedFunctionsTest::ofElsewhere);
    resume(page, "run-1");
    say(page, call(1, "crm.find", "{\"n\":2}"), IDLE);
    RunOutcome outcome = ((Grant.Granted<RunOutcome, Failure>) answers.getLast()).value();
    assertEquals(
        "it cannot go on from its record; what was done before it differed is in runs.get; since it"
            + " began there has changed: the time zone, which is UTC now, what can be called,"
            + " Glovebox",
        ((Ending.Failed) outcome.ending()).failure().hint());
  }

  /** Somebody else changes what is written of the run, entry by entry. */
  private void rewrite(UnaryOperator<RunEntry> change) {
    List<Grant<RunStore.Read, String>> read = new ArrayList<>();
    store.read("run-1", read::add);
    RunStore.Read run = ((Grant.Granted<RunStore.Read, String>) read.getFirst()).value();
    store.delete("run-1", problem -> {});
    store.append(
        new RunStore.Batch(
            RunStore.FIRST_OWNER,
            run.entries().stream().map(change).toList(),
            run.head(),
            null,
            true,
            true),
        problem -> assertEquals(StoreRefusal.NONE, problem));
  }

  private static RunEntry ofElsewhere(RunEntry entry) {
    return entry instanceof RunEntry.Started e
        ? new RunEntry.Started(
            e.request(), e.namespaces(), e.offered(), "Asia/Tokyo", "other", e.atMs())
        : entry;
  }

  @Test
  void functionThatIsOnlyDescribedInOtherWordsIsCalled() {
    dieWhileFinding();
    PlayedCodeMode page = offering("crm", find("Finds.", null));
    resume(page, "run-1");
    say(page, call(1, "crm.find", "{\"n\":1}"), IDLE);
    assertEquals(List.of("{\"n\":1}"), made);
  }

  @Test
  void otherFunctionsMayChange() {
    dieWhileFinding();
    PlayedCodeMode page = offering("mail", find("", OTHER));
    resume(page, "run-1");
    say(page, call(1, "crm.find", "{\"n\":1}"), IDLE);
    assertEquals(1, page.calls.size());
  }

  @Test
  void personIsAskedAgainAboutAFunctionThatHasChanged() {
    PlayedCodeMode before = page(false);
    before.execute("await crm.place()");
    say(before, call(1, "crm.place", "{}"), IDLE);
    ToolDefinition place = new ToolDefinition("place", "", OTHER, null, false, HERE);
    PlayedCodeMode page = offering("crm", place);
    approve(page, "run-1.1");
    say(page, call(1, "crm.place", "{}"), IDLE);
    assertEquals("paused for crm.place", last());
  }

  @Test
  void personIsAskedAgainWhereOtherArgumentsWereLookedAt() {
    PlayedCodeMode before = page(false);
    before.execute("await crm.place(n=100)");
    say(before, call(1, "crm.place", "{\"n\":100}"), IDLE);
    PlayedCodeMode page = page(false);
    rewrite(ChangedFunctionsTest::showingOneAlone);
    approve(page, "run-1.1");
    say(page, call(1, "crm.place", "{\"n\":100}"), IDLE);
    assertEquals("paused for crm.place", last());
    assertEquals(0, page.calls.size());
  }

  private static RunEntry showingOneAlone(RunEntry entry) {
    return entry instanceof RunEntry.Asked e
        ? new RunEntry.Asked(e.call(), e.tool(), "{\"n\":1}", e.reason(), e.offer(), e.atMs())
        : entry;
  }

  @Test
  void whatAFunctionWasIsKnownByWhereItComesFromWhatItTakesAndWhatItDoesWithThat() {
    Tool reading = tool("a", null, true, HERE);
    Offered offered = offered(reading);
    assertEquals("", offered.differenceTo(tool("a", null, true, HERE), "1"));
    assertEquals("it is another source's", offered.differenceTo(tool("b", null, true, HERE), "1"));
    assertEquals(
        "it takes other arguments", offered.differenceTo(tool("a", OTHER, true, HERE), "1"));
    assertEquals(
        "it changes something, and only read before",
        offered.differenceTo(tool("a", null, false, HERE), "1"));
    assertEquals(
        "it sends away what it is given, and did not before",
        offered.differenceTo(tool("a", null, true, AWAY), "1"));
    assertEquals("", offered(tool("a", null, false, AWAY)).differenceTo(reading, "1"));
  }

  @Test
  void membersOfASchemaMayStandInAnotherOrder() {
    Json one = JsonObject.builder().put("type", "object").put("title", "x").build();
    Json other = JsonObject.builder().put("title", "x").put("type", "object").build();
    assertEquals(
        "", offered(tool("a", one, true, HERE)).differenceTo(tool("a", other, true, HERE), ""));
  }

  @Test
  void functionThatTheScriptDoesNotNameIsTrustedAsLongAsAllAreTheSameOrItReads() {
    Offered offered = new Offered("1", Map.of());
    Tool changing = tool("a", null, false, HERE);
    assertEquals("", offered.differenceTo(changing, "1"));
    assertEquals("", offered.differenceTo(tool("a", null, true, HERE), "2"));
    assertEquals(
        "the functions have changed, and it is not known whether this one has",
        offered.differenceTo(changing, "2"));
    assertEquals("", Offered.UNKNOWN.differenceTo(changing, "2"));
  }

  @Test
  void fingerprintChangesWithWhatIsSaidOfAFunction() {
    PlayedCodeMode page = page(false);
    Offers offers = new Offers(page.codeMode.catalogue());
    String before = offers.fingerprint();
    page.codeMode.catalogue().add(new FunctionsSource("mail", "", List.of(find("", null))));
    String with = offers.fingerprint();
    page.codeMode.catalogue().remove("functions:mail");
    assertEquals(before, offers.fingerprint());
    page.codeMode.catalogue().add(new FunctionsSource("mail", "", List.of(find("x", null))));
    assertEquals(3, Set.of(before, with, offers.fingerprint()).size());
  }

  private static Offered offered(Tool tool) {
    return new Offered("0", Map.of(tool.name().qualified(), ToolMark.of(tool)));
  }

  private static Tool tool(String source, Json input, boolean readOnly, ToolInvoker invoker) {
    return new Tool(new ToolName("crm", "find"), "", input, null, readOnly, source, invoker);
  }
}

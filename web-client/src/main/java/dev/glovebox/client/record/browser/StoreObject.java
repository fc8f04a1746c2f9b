package dev.glovebox.client.record.browser;

import dev.glovebox.bridge.tool.browser.Rejection;
import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.client.record.text.EntryReader;
import dev.glovebox.client.record.text.EntryText;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.browser.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.typedarrays.ArrayBuffer;

/**
 * The port over a store's object. What it throws, or gives that is none of its business, is told.
 */
public final class StoreObject implements RunStore {
  private static final String NO_NUMBER = "the store gave no number of an owner";

  private final SharedStore shared;
  private final EntryReader reader;

  public StoreObject(SharedStore shared, EntryReader reader) {
    this.shared = shared;
    this.reader = reader;
  }

  @Override
  public void claim(String runId, int after, Consumer<Grant<Integer, StoreRefusal>> taker) {
    JSObject number = after == ANY_OWNER ? JSUndefined.instance() : JSNumber.valueOf(after);
    ask(
        () -> shared.getStore().claim(runId, number),
        StoreObject::granted,
        StoreObject::refusal,
        taker);
  }

  private static Grant<Integer, StoreRefusal> granted(JSObject given) {
    int owner = owner(given);
    return owner == ANY_OWNER
        ? new Grant.Refused<>(StoreRefusal.ofStore(NO_NUMBER))
        : new Grant.Granted<>(owner);
  }

  private static int owner(JSObject given) {
    return "number".equals(JSObjects.typeOf(given)) ? ((JSNumber) given).intValue() : ANY_OWNER;
  }

  @Override
  public void append(Batch batch, Consumer<StoreRefusal> done) {
    JSArray<JSString> entries = new JSArray<>();
    for (RunEntry entry : batch.entries()) {
      boolean isFirst = batch.isFirst() && entries.getLength() == 0;
      entries.push(
          JSString.valueOf(isFirst ? EntryText.first(entry, batch.runId()) : EntryText.of(entry)));
    }
    SharedStore.Options options = JSObjects.create();
    options.setDurable(batch.isDurable());
    options.setFirst(batch.isFirst());
    if (batch.checkpoint() != null) {
      options.setCheckpoint(batch.checkpoint() instanceof Buffer kept ? kept.content() : null);
    }
    String head = EntryText.of(batch.head());
    String runId = batch.head().runId();
    ask(
        () -> shared.getStore().append(runId, batch.owner(), entries, head, options),
        given -> new Grant.Granted<>(StoreRefusal.NONE),
        StoreObject::refusal,
        eitherTo(done));
  }

  private static StoreRefusal refusal(Object reason) {
    String words = reason(Rejection.messageOf(reason));
    return isOfOwner(reason) ? StoreRefusal.elsewhere(words) : StoreRefusal.ofStore(words);
  }

  private static boolean isOfOwner(Object reason) {
    try {
      return saysElsewhere(reason);
    } catch (RuntimeException unreadable) {
      return false;
    }
  }

  @JSBody(params = "reason", script = "return Object(reason).code === 'run-elsewhere'")
  private static native boolean saysElsewhere(Object reason);

  @Override
  public void tell(Damage what) {
    reader.onDamage().accept(what);
  }

  @Override
  public void read(String runId, Consumer<Grant<Read, String>> taker) {
    ask(
        () -> shared.getStore().read(runId),
        given -> new Grant.Granted<>(readOf(runId, given)),
        taker);
  }

  @Override
  public boolean keepsCheckpoints() {
    return hasCheckpoints(shared.getStore());
  }

  @Override
  public void checkpoint(String runId, Consumer<Grant<Bytes, String>> taker) {
    ask(
        () -> shared.getStore().checkpoint(runId),
        given -> new Grant.Granted<>(isBuffer(given) ? new Buffer((ArrayBuffer) given) : NONE),
        taker);
  }

  @JSBody(params = "store", script = "return typeof store.checkpoint === 'function'")
  private static native boolean hasCheckpoints(JSObject store);

  @JSBody(params = "value", script = "return value instanceof ArrayBuffer")
  private static native boolean isBuffer(JSObject value);

  private Read readOf(String runId, JSObject given) {
    if (given == null || JSObjects.isUndefined(given)) {
      return Read.NOTHING;
    }
    SharedStore.StoredRun run = (SharedStore.StoredRun) given;
    return reader
        .run(runId, textOrNull(run.getHead()), texts(run.getEntries()))
        .withOwner(owner(run.getOwner()));
  }

  @Override
  public void list(Consumer<Grant<Listing, String>> taker) {
    ask(
        () -> shared.getStore().heads(),
        given -> new Grant.Granted<>(reader.heads(texts(given))),
        taker);
  }

  @Override
  public void delete(String runId, Consumer<String> done) {
    ask(() -> shared.getStore().delete(runId), given -> new Grant.Granted<>(""), eitherTo(done));
  }

  @Override
  public void hold(Wanted run, Consumer<Grant<Runnable, StoreRefusal>> taker) {
    ask(
        () ->
            shared.hold(
                run.runId(), run.takesOver(), () -> run.onLost().run(), () -> run.onBack().run()),
        StoreObject::giveBack,
        reason -> StoreRefusal.ofStore(reason(Rejection.messageOf(reason))),
        taker);
  }

  private static Grant<Runnable, StoreRefusal> giveBack(JSObject given) {
    if (given == null || JSObjects.isUndefined(given)) {
      return new Grant.Refused<>(StoreRefusal.elsewhere());
    }
    SharedStore.GiveBack lock = (SharedStore.GiveBack) given;
    return new Grant.Granted<>(lock::giveBack);
  }

  @Override
  public void held(Consumer<List<String>> taker) {
    ask(
        shared::held,
        given -> new Grant.Granted<List<String>, String>(texts(given)),
        grant ->
            taker.accept(
                grant instanceof Grant.Granted<List<String>, String> granted
                    ? granted.value()
                    : List.of()));
  }

  private static <T> Consumer<Grant<T, T>> eitherTo(Consumer<T> done) {
    return grant ->
        done.accept(
            switch (grant) {
              case Grant.Granted<T, T> granted -> granted.value();
              case Grant.Refused<T, T> refused -> refused.why();
            });
  }

  /** Answers once, whatever becomes of the question. */
  static <T> void ask(
      Supplier<JSPromise<JSObject>> question,
      Function<JSObject, Grant<T, String>> reading,
      Consumer<Grant<T, String>> taker) {
    ask(question, reading, problem -> reason(Rejection.messageOf(problem)), taker);
  }

  private static <T, R> void ask(
      Supplier<JSPromise<JSObject>> question,
      Function<JSObject, Grant<T, R>> reading,
      Function<Object, R> refusal,
      Consumer<Grant<T, R>> taker) {
    JSPromise<JSObject> asked = JSPromise.resolve(null);
    asked
        .flatThen(nothing -> question.get())
        .then(reading::apply)
        .then(
            grant -> tell(taker, grant),
            problem -> tell(taker, new Grant.Refused<>(refusal.apply(problem))));
  }

  private static <T, R> Object tell(Consumer<Grant<T, R>> taker, Grant<T, R> grant) {
    taker.accept(grant);
    return null;
  }

  private static String reason(String words) {
    return words.isEmpty() ? "the store failed" : words;
  }

  /** What is not a text is null. */
  private static List<String> texts(JSObject given) {
    if (!JSArray.isArray(given)) {
      throw new IllegalArgumentException("the store gave no list");
    }
    @SuppressWarnings("unchecked")
    JSArray<JSObject> items = (JSArray<JSObject>) given;
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < items.getLength(); i++) {
      texts.add(textOrNull(items.get(i)));
    }
    return texts;
  }

  private static String textOrNull(JSObject given) {
    return "string".equals(JSObjects.typeOf(given)) ? ((JSString) given).stringValue() : null;
  }
}

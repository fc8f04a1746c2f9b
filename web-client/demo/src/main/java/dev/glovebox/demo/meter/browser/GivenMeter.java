package dev.glovebox.demo.meter.browser;

import dev.glovebox.demo.conversation.browser.GivenMessages;
import dev.glovebox.demo.meter.Bill;
import dev.glovebox.demo.meter.Meter;
import java.util.List;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;

/** What the page gives the meter: both conversations, and a tokenizer. */
public final class GivenMeter {
  private GivenMeter() {}

  /** How many tokens a text has. */
  @JSFunctor
  public interface Counter extends JSObject {
    int count(String text);
  }

  /** One question, answered both ways. */
  public interface Conversations extends JSObject {
    @JSProperty
    Conversation getCode();

    @JSProperty
    Conversation getClassic();

    /** How many bytes functions gave the scripts. */
    @JSProperty
    double getRead();
  }

  /** What one way says, and the tools that it has, each as it is sent. */
  public interface Conversation extends JSObject {
    @JSProperty
    String[] getDefinitions();

    @JSProperty
    JSArrayReader<JSObject> getMessages();
  }

  public static Meter of(Counter counter, Conversations given) {
    return new Meter(
        bill(counter, given.getCode()), bill(counter, given.getClassic()), given.getRead());
  }

  private static Bill bill(Counter counter, Conversation given) {
    return Bill.of(
        List.of(given.getDefinitions()), GivenMessages.of(given.getMessages()), counter::count);
  }
}

package dev.glovebox.demo.recording.browser;

import dev.glovebox.demo.chat.browser.ChatView;
import dev.glovebox.demo.conversation.Answers;
import dev.glovebox.demo.conversation.Message;
import dev.glovebox.demo.conversation.browser.GivenMessages;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.markup.browser.Painter;
import dev.glovebox.demo.markup.browser.StopButton;
import dev.glovebox.demo.meter.browser.MeterPanel;
import dev.glovebox.demo.product.browser.CodeModeObject.Leaving;
import dev.glovebox.demo.product.browser.ModelTool;
import dev.glovebox.demo.product.browser.Outcome;
import dev.glovebox.demo.product.browser.Question;
import dev.glovebox.demo.workplace.browser.Workplace;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** A conversation that a real model had at this desk is held again; its scripts run for real. */
public final class RecordingWay {
  private final HTMLSelectElement menu = (HTMLSelectElement) Markup.byId("recording");
  private final HTMLElement play = Markup.byId("play");
  private final HTMLElement about = Markup.byId("recording-about");
  private final HTMLElement empty = Markup.byId("recording-empty");
  private final StopButton button = new StopButton(play, "Play");
  private final List<Recording> recordings = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();
  private final ChatView chat;
  private Workplace workplace;
  private MeterPanel meter;
  private Runnable freshDesk;
  private Player player;
  private Conversing conversing;
  private double readBytes;

  /** The run of the script that was recorded and is under way. */
  private String runId = "";

  public RecordingWay(Painter painter) {
    this.chat = new ChatView(Markup.byId("recording-chat"), painter);
  }

  /**
   * @param fresh has the desk forget what scripts have changed
   */
  public void start(Workplace given, MeterPanel costs, Runnable fresh) {
    workplace = given;
    meter = costs;
    freshDesk = fresh;
  }

  /** Offers these. */
  public void offer(JSArrayReader<Recording> loaded) {
    for (int index = 0; index < loaded.getLength(); index++) {
      Recording recording = loaded.get(index);
      recordings.add(recording);
      HTMLElement option = Markup.element("option", "", recording.getAsks());
      option.setAttribute("value", recording.getTask());
      menu.appendChild(option);
    }
    menu.addEventListener("change", event -> choose());
    play.addEventListener("click", event -> press());
    button.enable();
    choose();
  }

  /** Whoever held the conversation said yes to every question; any other is for the visitor. */
  public boolean hasApproved(Question question) {
    return question.getRunId().equals(runId);
  }

  public void finished(Outcome outcome) {
    readBytes += Outcome.bytesRead(outcome);
  }

  private Recording chosen() {
    return recordings.get(menu.getSelectedIndex());
  }

  private void choose() {
    Recording recording = chosen();
    end();
    chat.clear();
    empty.setHidden(false);
    about
        .querySelector("summary")
        .setTextContent(
            "A recording: "
                + recording.getModel()
                + " wrote this on "
                + recording.getRecordedOn()
                + ". Its scripts run again in this tab.");
    about.querySelector("p").setTextContent(recording.getNote());
  }

  private void press() {
    if (player != null) {
      end();
    } else if (!workplace.isRunning()) {
      begin();
    }
  }

  private void begin() {
    List<Message> code = GivenMessages.of(chosen().getCode());
    conversing = Conversing.begin();
    answers.clear();
    readBytes = 0;
    freshDesk.run();
    workplace.watch();
    chat.clear();
    empty.setHidden(true);
    button.show(true);
    player = Player.play(code, chat, new Held(code));
  }

  /** What the player has the calls made by. */
  private final class Held implements Player.Tools {
    private final List<Message> code;
    private final List<Message> classic = GivenMessages.of(chosen().getClassic());

    Held(List<Message> code) {
      this.code = code;
    }

    @Override
    public JSPromise<ModelTool.Answer> answer(String tool, JSObject given) {
      return called(tool, given).then(RecordingWay.this::noted);
    }

    @Override
    public void over(String failure) {
      button.show(false);
      player = null;
      if (!failure.isEmpty()) {
        chat.noted(failure, true);
        return;
      }
      chat.noted("That is all. The meter counts what it cost, both ways.", false);
      meter.show(Answers.in(code, answers), classic, readBytes);
    }
  }

  private ModelTool.Answer noted(ModelTool.Answer answer) {
    answers.add(answer.getText());
    return answer;
  }

  private JSPromise<ModelTool.Answer> called(String name, JSObject given) {
    ModelTool tool = toolNamed(name);
    JSObject told = Conversing.told(conversing);
    if (tool.isReadOnly()) {
      return tool.answer(given, told);
    }
    Leaving leaving =
        workplace
            .codeMode()
            .on("run:start", event -> runId = runId.isEmpty() ? event.getRunId() : runId);
    return tool.answer(given, told)
        .onSettled(
            () -> {
              leaving.leave();
              runId = "";
              return null;
            });
  }

  private ModelTool toolNamed(String name) {
    JSArrayReader<ModelTool> tools = workplace.codeMode().getTools();
    for (int index = 0; index < tools.getLength(); index++) {
      if (tools.get(index).getName().equals(name)) {
        return tools.get(index);
      }
    }
    throw new IllegalStateException("There is no tool " + name + ".");
  }

  private void end() {
    if (player == null) {
      return;
    }
    player.stop();
    player = null;
    conversing.abort();
    button.show(false);
    chat.noted("Stopped.", false);
  }
}

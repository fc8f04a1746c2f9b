package dev.glovebox.demo.agent.browser;

import dev.glovebox.demo.agent.Asked;
import dev.glovebox.demo.chat.browser.ChatView;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.markup.browser.Painter;
import dev.glovebox.demo.markup.browser.StopButton;
import dev.glovebox.demo.product.browser.FailureObject;
import dev.glovebox.demo.workplace.browser.Workplace;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A model of the visitor's own answers, by the loop that the package has for apps without one. */
public final class AgentWay {
  private final HTMLInputElement prompt = (HTMLInputElement) Markup.byId("prompt");
  private final HTMLElement askForm = Markup.byId("ask-form");
  private final StopButton button = new StopButton(Markup.byId("ask"), "Ask");
  private final AgentObject.Maker agents;
  private final ChatView chat;
  private final EndpointForm form;
  private Workplace workplace;
  private JSObject chosen;
  private AgentObject agent;
  private Asked asked = new Asked();
  private boolean isAnswering;

  public AgentWay(AgentObject.Maker agents, Painter painter) {
    this.agents = agents;
    this.chat = new ChatView(Markup.byId("agent-chat"), painter);
    form = new EndpointForm(this::open);
    askForm.addEventListener("submit", this::submitted);
  }

  public void start(Workplace given) {
    workplace = given;
    if (EndpointForm.wasChosen()) {
      form.focus();
    }
    if (chosen != null) {
      open(chosen);
    }
  }

  /** A model that is chosen before there is anything to call waits for that. */
  private void open(JSObject model) {
    chosen = model;
    if (workplace != null) {
      agents.make(model, workplace.codeMode()).then(this::opened, this::failed);
    }
  }

  private Object opened(AgentObject made) {
    agent = made;
    chat.clear();
    Markup.byId("endpoint-part").removeAttribute("open");
    askForm.setHidden(false);
    prompt.focus();
    return null;
  }

  private Object failed(Object problem) {
    chat.noted(FailureObject.said((JSObject) problem, "message"), true);
    return null;
  }

  private void submitted(Event event) {
    event.preventDefault();
    if (isAnswering) {
      agent.cancel();
    } else {
      ask(prompt.getValue().strip());
    }
  }

  private void ask(String question) {
    if (question.isEmpty() || workplace.isRunning()) {
      return;
    }
    prompt.setValue("");
    asked = new Asked();
    workplace.watch();
    chat.asked(question);
    show(true);
    agent.ask(question, this::told).then(done -> over(), problem -> broken(problem));
  }

  private void told(AgentEvent event) {
    switch (event.getType()) {
      case "text" -> chat.said(event.getText());
      case "script" -> chat.called(event.getCallId(), event.getTool(), event.getCode(), true);
      case "call" -> called(event);
      case "result" -> {
        AgentEvent.Answer answer = event.getAnswer();
        boolean isFailed = answer.getStatus().equals("failed");
        chat.answered(event.getCallId(), answer.getText(), isFailed);
      }
      case "usage" -> asked.used(event.getInputTokens(), event.getOutputTokens());
      case "failed" ->
          chat.noted(event.getError().getReason() + ": " + event.getError().getMessage(), true);
      default -> asked.closing(event.getReason()).forEach(note -> chat.noted(note, false));
    }
  }

  private void called(AgentEvent event) {
    String code = AgentEvent.scriptIn(event);
    String given = code == null ? AgentEvent.inputOf(event) : code;
    chat.called(event.getCallId(), event.getTool(), given, code != null);
  }

  private Object over() {
    show(false);
    return null;
  }

  private Object broken(Object problem) {
    show(false);
    return failed(problem);
  }

  private void show(boolean answering) {
    isAnswering = answering;
    button.show(answering);
  }
}

package dev.glovebox.demo.recording.browser;

import dev.glovebox.demo.chat.browser.ChatView;
import dev.glovebox.demo.conversation.Message;
import dev.glovebox.demo.conversation.Message.Call;
import dev.glovebox.demo.product.browser.ModelTool;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSPromise;

/**
 * Plays what a user and a model said. Each call of the model is made again, and what it is answered
 * now is shown.
 */
final class Player {
  /** So long one has to read what was said. */
  private static final int PAUSE_MS = 600;

  private final List<Message> messages;
  private final ChatView chat;
  private final Tools tools;
  private int at;
  private int calls;
  private boolean isOver;

  /** What makes the calls. */
  interface Tools {
    JSPromise<ModelTool.Answer> answer(String tool, JSObject given);

    /** The conversation has come to its end, or to a failure of this page. */
    void over(String failure);
  }

  private Player(List<Message> messages, ChatView chat, Tools tools) {
    this.messages = messages;
    this.chat = chat;
    this.tools = tools;
  }

  /** Begins at once. */
  static Player play(List<Message> messages, ChatView chat, Tools tools) {
    Player player = new Player(messages, chat, tools);
    player.next();
    return player;
  }

  /** Nothing more is said or called. */
  void stop() {
    isOver = true;
  }

  private void next() {
    if (isOver) {
      return;
    }
    if (at == messages.size()) {
      end("");
      return;
    }
    Message message = messages.get(at);
    at++;
    switch (message.role()) {
      case USER -> {
        chat.asked(message.text());
        afterAWhile();
      }
      case MODEL -> {
        if (!message.text().isEmpty()) {
          chat.said(message.text());
        }
        call(message.calls(), 0);
      }
      case TOOL -> next();
    }
  }

  private void call(List<Call> asked, int index) {
    if (isOver) {
      return;
    }
    if (index == asked.size()) {
      afterAWhile();
      return;
    }
    Call call = asked.get(index);
    calls++;
    String id = "call-" + calls;
    JSObject given = parse(call.arguments());
    String code = codeIn(given);
    chat.called(id, call.tool(), code == null ? call.arguments() : code, code != null);
    tools
        .answer(call.tool(), given)
        .then(
            answer -> {
              chat.answered(id, answer.getText(), answer.getStatus().equals("failed"));
              call(asked, index + 1);
              return null;
            },
            failure -> {
              end(String.valueOf(failure));
              return null;
            });
  }

  private void afterAWhile() {
    Window.setTimeout(this::next, PAUSE_MS);
  }

  private void end(String failure) {
    if (!isOver) {
      isOver = true;
      tools.over(failure);
    }
  }

  @JSBody(params = "text", script = "return JSON.parse(text)")
  private static native JSObject parse(String text);

  @JSBody(params = "given", script = "return given.code === undefined ? null : given.code")
  private static native String codeIn(JSObject given);
}

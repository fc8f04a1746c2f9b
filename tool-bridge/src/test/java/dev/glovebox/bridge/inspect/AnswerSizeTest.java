package dev.glovebox.bridge.inspect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.search.KeywordSearch;
import dev.glovebox.bridge.catalogue.search.Strangers;
import dev.glovebox.bridge.stub.StubBook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer to a question about 487 published functions costs, in tokens of a real model. */
class AnswerSizeTest {
  private static final int MOST_TOKENS = 500;

  private final Encoding tokens =
      Encodings.newDefaultEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

  @ParameterizedTest
  @ValueSource(strings = {"tuning", "unseen", "fresh"})
  void middleAnswerIsSmall(String part) {
    Catalogue catalogue = Strangers.all();
    Inspector inspector =
        new Inspector(catalogue, new KeywordSearch(catalogue), new StubBook(catalogue));
    List<Integer> sizes = new ArrayList<>();
    for (String[] question : Strangers.questions(part)) {
      String answer = inspector.inspect(InspectRequest.query(question[1]));
      sizes.add(tokens.countTokens(answer));
    }
    Collections.sort(sizes);
    int middle = sizes.get(sizes.size() / 2);
    assertTrue(middle < MOST_TOKENS, () -> middle + " of " + sizes);
  }
}

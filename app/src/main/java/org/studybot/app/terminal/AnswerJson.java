package org.studybot.app.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studybot.core.Handled;
import org.studybot.core.card.Card;
import org.studybot.core.card.PlainText;
import org.studybot.core.lookup.Answer;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;

/**
 * An answer as JSON: {@code {"query","status","hits":[{"id","kind","topic","term","text","source",
 * "score"}],"suggestions":[…]}}. The status is "found", "closest", "not_found" or "help", or
 * "other" if the words were no question to the notes, such as the command to start a quiz; hits
 * come best first; entries that were listed rather than searched for score 1. With "help" goes a
 * field of that name, the help in plain text, beside the usual hits; the query is left empty then.
 */
final class AnswerJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private AnswerJson() {}

  static String of(String query, Handled handled) {
    return handled.answer() instanceof Answer.Helped(var usual)
        ? of("", "help", usual, handled.deliveries().getFirst().card())
        : of(
            query,
            handled.answer() == null ? "other" : status(handled.answer()),
            handled.answer(),
            null);
  }

  /** What was asked is not repeated where help is given. */
  private static String of(
      String query, String status, @Nullable Answer answer, @Nullable Card help) {
    List<Hit> hits = hits(answer);
    ObjectNode json = JSON.createObjectNode();
    json.put("query", query);
    json.put("status", status);
    if (help != null) {
      json.put("help", PlainText.of(help));
    }
    ArrayNode array = json.putArray("hits");
    hits.forEach(hit -> put(hit, array.addObject()));
    ArrayNode suggestions = json.putArray("suggestions");
    suggestions(answer).forEach(suggestions::add);
    return text(json);
  }

  private static List<String> suggestions(@Nullable Answer answer) {
    return switch (answer) {
      case Answer.NotFound(var _, var instead) -> instead;
      case Answer.Close(var _, var _, var instead) -> instead;
      case Answer.Helped(var usual) -> suggestions(usual);
      case null, default -> List.of();
    };
  }

  private static String status(Answer answer) {
    return switch (answer) {
      case Answer.NotFound _, Answer.TooLong _, Answer.Outdated _, Answer.Help _ -> "not_found";
      case Answer.Helped _ -> "help";
      case Answer.Close _ -> "closest";
      case Answer.Found _,
          Answer.FoundOthers _,
          Answer.Section _,
          Answer.Page _,
          Answer.PageSources _,
          Answer.Topics _,
          Answer.Shared _ ->
          "found";
    };
  }

  private static List<Hit> hits(@Nullable Answer answer) {
    return switch (answer) {
      case null -> List.of();
      case Answer.Found found -> found.hits();
      case Answer.Helped(var usual) -> hits(usual);
      case Answer.FoundOthers others -> others.hits();
      case Answer.Close close -> close.hits();
      case Answer.Section(var topic, var kind) -> listed(topic, Stream.of(kind)).toList();
      case Answer.Page(var topic, var _) -> listed(topic, Stream.of(Kind.values())).toList();
      case Answer.PageSources(var topic) -> listed(topic, Stream.of(Kind.values())).toList();
      case Answer.Topics(var topics) ->
          topics.stream().flatMap(topic -> listed(topic, Stream.of(Kind.SYNOPSIS))).toList();
      case Answer.Shared(var entry, var topic) -> List.of(new Hit(entry, topic, 1));
      case Answer.NotFound _, Answer.Help _, Answer.TooLong _, Answer.Outdated _ -> List.of();
    };
  }

  private static Stream<Hit> listed(Topic topic, Stream<Kind> kinds) {
    return kinds
        .flatMap(kind -> topic.entries(kind).stream())
        .map(entry -> new Hit(entry, topic, 1));
  }

  private static void put(Hit hit, ObjectNode json) {
    json.put("id", hit.entry().id());
    json.put("kind", hit.entry().kind().code());
    json.put("topic", hit.topic().title());
    json.put("term", hit.entry().term());
    json.put("text", hit.entry().text());
    json.put("source", hit.entry().source().toString());
    json.put("score", hit.score());
  }

  private static String text(ObjectNode json) {
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first question of a quiz, as it was posted.
 *
 * @param tokens what its buttons send, one for each option; none if it is answered in words
 */
record AskedQuestion(String quiz, String channel, List<String> tokens) {

  private static final Pattern ANSWER =
      Pattern.compile("1\\|quiz\\|([0-9a-zA-Z_-]{1,64})\\|0\\|answer\\|([^\"\\\\]{0,200})\"");

  /** The one in this channel, once it is there. */
  static Optional<AskedQuestion> in(String channel, List<String> posts) {
    for (String post : posts) {
      Matcher matcher = ANSWER.matcher(post);
      Set<String> tokens = new LinkedHashSet<>();
      String quiz = "";
      while (matcher.find()) {
        quiz = matcher.group(1);
        if (!matcher.group(2).isEmpty()) {
          tokens.add(matcher.group().substring(0, matcher.group().length() - 1));
        }
      }
      if (!quiz.isEmpty() && post.contains("channel=" + channel + "&")) {
        return Optional.of(new AskedQuestion(quiz, channel, new ArrayList<>(tokens)));
      }
    }
    return Optional.empty();
  }

  /** How often it was posted beyond once. */
  int doubled(List<String> posts) {
    long all = posts.stream().filter(post -> post.contains(quiz + "|0|answer|")).count();
    return (int) Math.max(0, all - 1);
  }
}

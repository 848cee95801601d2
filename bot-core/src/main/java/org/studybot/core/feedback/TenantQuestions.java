package org.studybot.core.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.studybot.core.question.Question;
import org.studybot.core.question.make.Draw;
import org.studybot.core.question.make.DrawRequest;
import org.studybot.core.question.make.QuestionBank;
import org.studybot.core.quiz.QuestionSource;

/**
 * The questions of the notes, and for each tenant those that its own staff wrote in a chat besides.
 * A bank with these is made again when they or the notes have changed. Safe for use by many
 * threads.
 */
public final class TenantQuestions implements QuestionSource {

  private static final int MOST_TENANTS = 500;

  private final Supplier<QuestionBank> notes;
  private final WrittenQuestions written;
  private final Cache<String, Made> banks = Caffeine.newBuilder().maximumSize(MOST_TENANTS).build();

  /**
   * @param notes the bank of the notes as they are now
   * @param written what staff of a tenant wrote
   */
  public TenantQuestions(Supplier<QuestionBank> notes, WrittenQuestions written) {
    this.notes = notes;
    this.written = written;
  }

  @Override
  public Draw draw(String tenant, DrawRequest request) {
    return bank(tenant).draw(request);
  }

  @Override
  public Optional<Question> question(String tenant, String id, long seed) {
    return bank(tenant).question(id, seed);
  }

  private QuestionBank bank(String tenant) {
    QuestionBank base = notes.get();
    List<Question> own = written.of(tenant);
    if (own.isEmpty()) {
      return base;
    }
    Made made =
        banks
            .asMap()
            .compute(
                tenant,
                (_, before) ->
                    before != null && before.base() == base && before.own().equals(own)
                        ? before
                        : new Made(base, own, base.with(own)));
    return Objects.requireNonNull(made).bank();
  }

  private record Made(QuestionBank base, List<Question> own, QuestionBank bank) {}
}

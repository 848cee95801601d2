package org.studybot.core.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.studybot.core.event.Person;
import org.studybot.core.feedback.WrittenQuestions;
import org.studybot.core.question.Question;

/** Keeps questions in memory. */
public final class InMemoryWrittenQuestions implements WrittenQuestions {

  private final Map<String, Map<String, Question>> tenants = new LinkedHashMap<>();

  @Override
  public synchronized void keep(Person by, Question question) {
    tenants.computeIfAbsent(by.tenant(), _ -> new LinkedHashMap<>()).put(question.id(), question);
  }

  @Override
  public synchronized List<Question> of(String tenant) {
    return List.copyOf(tenants.getOrDefault(tenant, Map.of()).values());
  }

  @Override
  public synchronized boolean withdraw(String tenant, String questionId) {
    return tenants.getOrDefault(tenant, new LinkedHashMap<>()).remove(questionId) != null;
  }
}

package org.studybot.knowledge.pack;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the ids of one reading, each step for what the steps before have left. */
final class Naming {

  private final List<Former> drafts;
  private final List<Former> formers;
  private final String[] ids;
  private final Set<String> taken = new HashSet<>();

  Naming(List<Draft> drafts, List<Former> formers) {
    this.drafts = drafts.stream().map(Former::of).toList();
    this.formers = formers;
    this.ids = new String[drafts.size()];
    Arrays.fill(ids, "");
  }

  List<String> ids() {
    keepOwn();
    matchWords();
    matchLikeness();
    makeNew();
    return List.of(ids);
  }

  private void keepOwn() {
    unnamed().filter(i -> !drafts.get(i).id().isEmpty()).forEach(i -> name(i, drafts.get(i).id()));
  }

  private void matchWords() {
    Map<String, Deque<Former>> byWords = new HashMap<>();
    free()
        .forEach(
            former -> byWords.computeIfAbsent(former.key(), _ -> new ArrayDeque<>()).add(former));
    unnamed()
        .forEach(
            i -> {
              Deque<Former> same = byWords.get(drafts.get(i).key());
              if (same != null && !same.isEmpty()) {
                name(i, same.removeFirst().id());
              }
            });
  }

  private void matchLikeness() {
    List<Integer> open = unnamed().boxed().toList();
    List<Former> free = free();
    for (Likeness.Pair pair : Likeness.pairs(open.stream().map(drafts::get).toList(), free)) {
      int draft = open.get(pair.draft());
      String id = free.get(pair.former()).id();
      if (ids[draft].isEmpty() && !taken.contains(id)) {
        name(draft, id);
      }
    }
  }

  /** New ids keep away from all former ones: those may come back. */
  private void makeNew() {
    formers.forEach(former -> taken.add(former.id()));
    Map<String, Integer> copies = new HashMap<>();
    unnamed().forEach(i -> name(i, free(drafts.get(i).newId(), copies)));
  }

  private String free(String id, Map<String, Integer> copies) {
    String free = id;
    while (taken.contains(free)) {
      free = id + "-" + (copies.merge(id, 1, Integer::sum) + 1);
    }
    return free;
  }

  private void name(int draft, String id) {
    ids[draft] = id;
    taken.add(id);
  }

  private IntStream unnamed() {
    return IntStream.range(0, ids.length).filter(i -> ids[i].isEmpty());
  }

  private List<Former> free() {
    return formers.stream().filter(former -> !taken.contains(former.id())).toList();
  }
}

package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;

/**
 * Ranks by shared words and by meaning: all entries by their words and by where the question
 * belongs, then the best of those by their passages too. The weights did well on SQuAD's questions
 * and on our own; small changes to them change little.
 */
final class HybridRanking implements Ranking {

  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  private static final double FIRST_WORDS = 0.4;
  private static final double FIRST_BELONGING = 0.6;
  private static final int CANDIDATES = 100;

  private static final double WORDS = 0.2;
  private static final double BELONGING = 0.2;
  private static final double BEST = 0.6;

  /** What it counts for to be of the kind that the question names, in standard deviations. */
  private static final double PREFERRED = 1.0;

  /** So many entries tell how the scores of passages spread. */
  private static final int SAMPLE = 50;

  /**
   * An entry is an answer if it stands out so far from what is none, in standard deviations: chosen
   * so that some 5 % of those questions to the starter pack get one that it cannot answer. Of
   * SQuAD's, with half of its topics left out, 3 % do.
   */
  private static final double ANSWER = 1.9;

  private static final double CLOSE = 0.7;

  /** So many entries are asked for to learn how near comes what is no answer. */
  private static final int PROBES = 100;

  /** An entry in its place, with what it scored to get there. */
  private record Placed(int entry, double score, Background.Nearness nearness) {}

  private final NumberedEntries entries;
  private final EntryScores scores;
  private final PassageTable passages;
  private final IndexSearcher searcher;
  private final Lexicon lexicon;
  private final Clauses clauses;
  private final QueryVectors vectors;
  private final int[] sample;
  private final Background background;

  HybridRanking(
      NumberedEntries entries, IndexSearcher searcher, Lexicon lexicon, QueryVectors vectors)
      throws IOException {
    this.entries = entries;
    this.scores = new EntryScores(searcher.getIndexReader(), entries.size());
    this.passages = new PassageTable(searcher.getIndexReader(), entries.size());
    this.searcher = searcher;
    this.lexicon = lexicon;
    this.clauses = new Clauses(lexicon.terms());
    this.vectors = vectors;
    this.sample = spread(entries.size(), SAMPLE);
    this.background = background();
  }

  @Override
  public List<Ranked> rank(Question question, Set<Kind> kinds, int limit) throws IOException {
    float[] vector = vectors.of(question.meaning());
    IntPredicate allowed =
        kinds.containsAll(ALL) ? _ -> true : number -> kinds.contains(entries.entry(number).kind());
    return place(question, vector, allowed, limit).stream()
        .map(
            one ->
                new Ranked(
                    entries.hit(one.entry(), one.score()), background.standsOut(one.nearness())))
        .toList();
  }

  @Override
  public Verdict judge(Question question, List<Ranked> ranked) {
    if (ranked.isEmpty()) {
      return Verdict.nothing();
    }
    Ranked first = ranked.getFirst();
    boolean named = Judgement.isWholeNameOf(question, first.hit());
    List<Hit> near =
        Stream.concat(
                Stream.of(first).filter(one -> named || one.evidence() >= CLOSE),
                ranked.stream().skip(1).filter(one -> one.evidence() >= CLOSE))
            .map(Ranked::hit)
            .toList();
    return named || first.evidence() >= ANSWER ? Verdict.answered(near) : Verdict.close(near);
  }

  /** The entries that may be among them, best first. */
  private List<Placed> place(Question question, float[] asked, IntPredicate allowed, int limit)
      throws IOException {
    VectorTable.Asked vector = new VectorTable.Asked(asked);
    float[] words = scores.of(LexicalQuery.of(question, ALL, clauses), searcher);
    float[] belonging = passages.belonging(vector);
    Scale ofWords = Scale.of(words);
    Scale ofBelonging = Scale.of(belonging);
    int[] candidates =
        Foremost.of(
            IntStream.range(0, entries.size()).filter(allowed),
            at ->
                FIRST_WORDS * ofWords.of(words[at])
                    + FIRST_BELONGING * ofBelonging.of(belonging[at]),
            Math.max(limit, CANDIDATES));
    float[] covered = passages.covered(question, lexicon);
    Scale ofBest = Scale.of(passages.best(covered, vector, sample));
    float[] best = passages.best(covered, vector, candidates);
    IntToDoubleFunction fused =
        at ->
            WORDS * ofWords.of(words[candidates[at]])
                + BELONGING * ofBelonging.of(belonging[candidates[at]])
                + BEST * ofBest.of(best[at])
                + (isPreferred(question, candidates[at]) ? PREFERRED : 0);
    double unit = lexicon.weightOfRarest() * Math.sqrt(question.words().size());
    List<Placed> placed = new ArrayList<>();
    for (int at : Foremost.of(IntStream.range(0, candidates.length), fused, limit)) {
      int entry = candidates[at];
      placed.add(
          new Placed(
              entry,
              fused.applyAsDouble(at),
              new Background.Nearness(best[at], words[entry] / unit)));
    }
    return placed;
  }

  private boolean isPreferred(Question question, int entry) {
    return question.preferred().contains(entries.entry(entry).kind());
  }

  /** Asks for passages of some entries among the entries of the other topics. */
  private Background background() throws IOException {
    List<Background.Nearness> others = new ArrayList<>();
    for (int one : spread(entries.size(), PROBES)) {
      Topic own = entries.topic(one);
      Question question = lexicon.question(lastPassage(one));
      if (!question.saysNothing()) {
        IntPredicate ofOthers = at -> !entries.topic(at).id().equals(own.id());
        place(question, passages.vectorOfLast(one), ofOthers, 1).stream()
            .map(Placed::nearness)
            .forEach(others::add);
      }
    }
    return Background.of(others);
  }

  private String lastPassage(int entry) {
    return Passage.of(entries.topic(entry), entries.entry(entry)).getLast().text();
  }

  private static int[] spread(int entries, int most) {
    int step = Math.max(1, entries / most);
    return IntStream.iterate(0, at -> at < entries, at -> at + step).toArray();
  }
}

package org.studybot.knowledge.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.core.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How text becomes words, the same way for notes and for questions. Safe for many threads. */
final class Analysis {

  /** Raise it when the same text would become other words than before: old indexes are rebuilt. */
  static final String VERSION = "1";

  private static final int LONGEST_QUESTION = 4000;

  /** Words as they are written, without case, accents, possessives and the dots of acronyms. */
  static final Analyzer WRITTEN = analyzer(stream -> stream);

  /** Stems of words, one form for all spellings, without the commonest words. */
  static final Analyzer STEMS = analyzer(Analysis::stems);

  private static final Analyzer PAIRS = analyzer(stream -> pairs(stems(stream)));

  private Analysis() {}

  /** The analyzer of every field of a document. */
  static Analyzer ofFields(SynonymMap synonyms) {
    Analyzer stems = analyzer(written -> stems(withSynonyms(written, synonyms)));
    return new PerFieldAnalyzerWrapper(stems, Map.of(Fields.EXACT, WRITTEN, Fields.PAIRS, PAIRS));
  }

  /** Composed, compatible Unicode: what has to happen to every text before it is analysed. */
  static String unify(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** The words of a text. */
  static List<String> words(Analyzer analyzer, String text) {
    try (TokenStream stream = analyzer.tokenStream("", unify(text))) {
      List<String> words = new ArrayList<>();
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
      return words;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** As much of what somebody typed as is read; no question is longer. */
  static String beginningOf(String typed) {
    return typed.length() <= LONGEST_QUESTION ? typed : typed.substring(0, LONGEST_QUESTION);
  }

  /** The words of a text that tell what it is about, as they are written. */
  static List<String> tellingWords(String text) {
    return words(WRITTEN, text).stream().filter(word -> !FunctionWords.contain(word)).toList();
  }

  /** The stem of a written word. */
  static String stem(String word) {
    List<String> stems = words(STEMS, word);
    return stems.isEmpty() ? word : stems.getFirst();
  }

  private interface Chain {
    TokenStream after(TokenStream written);
  }

  private static Analyzer analyzer(Chain chain) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, chain.after(written(tokenizer)));
      }
    };
  }

  private static TokenStream written(TokenStream stream) {
    return new AcronymFilter(
        new EnglishPossessiveFilter(new ASCIIFoldingFilter(new LowerCaseFilter(stream))));
  }

  private static TokenStream withSynonyms(TokenStream written, SynonymMap synonyms) {
    return new FlattenGraphFilter(new SynonymGraphFilter(written, synonyms, false));
  }

  private static TokenStream stems(TokenStream written) {
    TokenStream telling = new StopFilter(written, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
    return new PorterStemFilter(new WordFormFilter(telling));
  }

  private static TokenStream pairs(TokenStream stems) {
    ShingleFilter pairs = new ShingleFilter(new GapFilter(stems), 2, 2);
    pairs.setOutputUnigrams(false);
    return pairs;
  }
}

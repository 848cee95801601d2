package org.studybot.knowledge.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abduction", "adduction", "ileum", "ilium", "mitosis", "meiosis", "chloride", "ethanal",
        "dysphasia", "dysphagia", "adsorption", "rubeola", "isotone", "walks", "children", "colour",
        "color", "hepatitis", "nazareth", "edinburgh", "zygote", "zyzzyva"
      })
  void hasEverydayWordsAndThoseOfTheSciences(String word) {
    assertThat(EnglishWords.isWord(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "atachment", "goverment", "parliment", "Attachment", "aaa1", "~"})
  void hasNothingElse(String word) {
    assertThat(EnglishWords.isWord(word)).isFalse();
  }

  @Test
  void findsEveryWordOfItsLists() throws IOException {
    for (String name : List.of("common.txt.gz", "rare.txt.gz")) {
      try (var list =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(EnglishWords.class.getResourceAsStream(name)),
                  StandardCharsets.UTF_8))) {
        assertThat(list.lines().filter(word -> !EnglishWords.isWord(word)).limit(5)).isEmpty();
      }
    }
  }

  @Test
  void tellsCommonWordsFromRareOnes() {
    assertThat(EnglishWords.isCommon("attachment")).isTrue();
    assertThat(EnglishWords.isCommon("zymosans")).isFalse();
  }

  @Test
  void knowsWhatEnglishWritesWithAnAccent() {
    assertThat(EnglishWords.isAccented("caf\u00e9")).isTrue();
    assertThat(EnglishWords.isAccented("z\u00fcrich")).isTrue();
    assertThat(EnglishWords.isAccented("a\u00f1o")).isFalse();
  }

  @Test
  void holdsThemInLittleMemory() {
    assertThat(EnglishWords.bytes()).isBetween(1_000_000, 4_000_000);
  }

  @Test
  void refusesAListThatIsNotSorted() throws IOException {
    assertThat(table("ant\nbee\n").contains("bee")).isTrue();
    assertThat(table("").contains("bee")).isFalse();
    assertThatThrownBy(() -> table("bee\nant\n")).hasMessageContaining("ant");
  }

  private static WordTable table(String lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    return WordTable.read(new ByteArrayInputStream(bytes.toByteArray()));
  }
}

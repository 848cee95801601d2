package org.studybot.teams.install;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.command.Command;
import org.studybot.core.command.CommandParser;
import org.studybot.teams.testing.Activities;

class AppPackageTest {

  private static final String ID = "11111111-2222-3333-4444-555555555555";
  private static final AppDetails APP =
      new AppDetails(ID, "studybot.college.example", "Studybot", "1.0.0", publisher());

  private final Map<String, byte[]> files = unpacked(AppPackage.of(APP));
  private final String manifest = text(files, "manifest.json");
  private final JsonNode json = Activities.json(manifest);

  @Test
  void holdsTheManifestAndTheIconsThatItNamesAndNothingElse() {
    assertThat(files).containsOnlyKeys("manifest.json", "color.png", "outline.png");
    assertThat(json.at("/icons/color").asText()).isEqualTo("color.png");
    assertThat(json.at("/icons/outline").asText()).isEqualTo("outline.png");
  }

  @Test
  void isValidByMicrosoftsOwnSchema() throws IOException {
    assertThat(problems(manifest)).isEmpty();
  }

  @Test
  void wouldNotBeValidWithANameThatIsTooLongOrAFieldThatTeamsDoesNotKnow() throws IOException {
    assertThat(
            problems(
                manifest.replace(
                    "\"short\" : \"Studybot\"", "\"short\" : \"" + "x".repeat(31) + "\"")))
        .hasSize(1);
    assertThat(problems(manifest.replaceFirst("\\{", "{\"colour\": \"red\","))).hasSize(1);
  }

  @Test
  void isValidAtTheLimitsOfWhatItTakes() throws IOException {
    String longest = "\ud83d\udcda".repeat(30);
    Publisher publisher = new Publisher("\u00e9".repeat(32), url("w"), url("p"), url("t"));
    AppDetails app = new AppDetails(ID, "a.example", longest, "0.0.1", publisher);

    assertThat(problems(text(unpacked(AppPackage.of(app)), "manifest.json"))).isEmpty();
  }

  @Test
  void letsTheBotBeAddedWhereverPeopleTalk() {
    assertThat(json.at("/bots/0/botId").asText()).isEqualTo(ID);
    assertThat(json.at("/bots/0/scopes").toString())
        .isEqualTo("[\"personal\",\"team\",\"groupChat\"]");
    assertThat(json.path("validDomains").toString()).isEqualTo("[\"studybot.college.example\"]");
  }

  @Test
  void offersTheNotesFromWhereOneWritesAndForAMessage() {
    JsonNode commands = json.at("/composeExtensions/0/commands");

    assertThat(json.at("/composeExtensions/0/botId").asText()).isEqualTo(ID);
    assertThat(commands.at("/0/type").asText()).isEqualTo("query");
    assertThat(commands.at("/0/context").toString()).isEqualTo("[\"compose\",\"commandBox\"]");
    assertThat(commands.at("/1/type").asText()).isEqualTo("action");
    assertThat(commands.at("/1/context").toString()).isEqualTo("[\"message\"]");
    assertThat(commands.at("/1/fetchTask").asBoolean()).isTrue();
  }

  @Test
  void showsTheOwnPageOfWhoeverIsSignedIn() {
    assertThat(json.at("/staticTabs/0/contentUrl").asText())
        .isEqualTo("https://studybot.college.example/teams/home");
    assertThat(json.at("/webApplicationInfo/id").asText()).isEqualTo(ID);
    assertThat(json.at("/webApplicationInfo/resource").asText())
        .isEqualTo("api://studybot.college.example/" + ID);
  }

  @Test
  void asksATeamForItsMembersRolesAndForNothingElse() {
    assertThat(json.at("/authorization/permissions/resourceSpecific").toString())
        .isEqualTo("[{\"name\":\"TeamMember.Read.Group\",\"type\":\"Application\"}]");
    assertThat(json.path("permissions").toString())
        .isEqualTo("[\"identity\",\"messageTeamMembers\"]");
  }

  @Test
  void offersOnlyCommandsThatTheBotUnderstands() {
    List<String> commands = json.at("/bots/0/commandLists/0/commands").findValuesAsText("title");

    assertThat(commands).hasSizeBetween(1, 12).contains("quiz", "help");
    assertThat(commands)
        .allMatch(command -> understood(command) || understood(command + " safeguarding"));
    assertThat(understood("safeguarding")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"color.png", "outline.png"})
  void hasPicturesOfTheSizeThatTeamsWants(String name) throws IOException {
    int size = name.equals("color.png") ? 192 : 32;

    assertThat(picture(name).getWidth()).isEqualTo(size);
    assertThat(picture(name).getHeight()).isEqualTo(size);
  }

  @Test
  void drawsTheOutlineInWhiteOnNothing() throws IOException {
    int[] pixels = picture("outline.png").getRGB(0, 0, 32, 32, null, 0, 32);

    assertThat(IntStream.of(pixels).filter(pixel -> pixel >>> 24 != 0))
        .hasSizeGreaterThan(60)
        .allMatch(pixel -> (pixel & 0xffffff) == 0xffffff);
    assertThat(IntStream.of(pixels).filter(pixel -> pixel >>> 24 == 0)).hasSizeGreaterThan(400);
  }

  @Test
  void fillsTheColourIconUpToItsCorners() throws IOException {
    BufferedImage picture = picture("color.png");

    assertThat(picture.getRGB(0, 0)).isEqualTo(picture.getRGB(191, 191)).isEqualTo(0xff0b5e63);
    assertThat(picture.getRGB(70, 96)).as("a page of the book").isEqualTo(0xffffffff);
  }

  @Test
  void isTheSameForTheSameDetails() {
    assertThat(AppPackage.of(APP)).isEqualTo(AppPackage.of(APP));
  }

  private static boolean understood(String said) {
    return !(CommandParser.parse(said) instanceof Command.Ask);
  }

  private BufferedImage picture(String name) throws IOException {
    return requireNonNull(
        ImageIO.read(new ByteArrayInputStream(requireNonNull(files.get(name)))), name);
  }

  private static List<Error> problems(String manifest) throws IOException {
    return schema().validate(manifest, InputFormat.JSON);
  }

  private static Schema schema() throws IOException {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .regularExpressionFactory(pattern -> inJava(pattern).asPredicate()::test)
            .build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_4, builder -> builder.schemaRegistryConfig(config));
    try (InputStream schema =
        requireNonNull(
            AppPackageTest.class.getResourceAsStream("/app-manifest/MicrosoftTeams.schema.json"))) {
      return registry.getSchema(schema);
    }
  }

  /** The schema's expressions are JavaScript's, in which a backspace is written otherwise. */
  private static Pattern inJava(String pattern) {
    return Pattern.compile(pattern.replace("\\f\\b", "\\f\\x08"));
  }

  private static Map<String, byte[]> unpacked(byte[] zip) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
  }

  private static Publisher publisher() {
    return new Publisher("A college", url("about"), url("privacy"), url("terms"));
  }

  private static URI url(String page) {
    return URI.create("https://college.example/" + page);
  }
}

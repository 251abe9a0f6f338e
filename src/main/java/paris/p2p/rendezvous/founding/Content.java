package paris.p2p.rendezvous.founding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import paris.p2p.rendezvous.text.Wording;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files that the content is read from; one that is missing or malformed is a bug. */
final class Content {
  private final JsonMapper json =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** A Markdown text in both languages: {@code NAME.fr.md} and {@code NAME.en.md}. */
  Wording text(String name) {
    return new Wording(read(name + ".fr.md").strip(), read(name + ".en.md").strip());
  }

  /** A JSON list, {@code NAME.json}. */
  <T> List<T> list(String name, Class<T> of) {
    return json.readerForListOf(of).readValue(read(name + ".json"));
  }

  /** A JSON object, {@code NAME.json}. */
  <T> T one(String name, Class<T> of) {
    return json.readValue(read(name + ".json"), of);
  }

  private static String read(String file) {
    try (InputStream in = Content.class.getResourceAsStream("/founding/" + file)) {
      if (in == null) throw new IllegalStateException("no founding/" + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

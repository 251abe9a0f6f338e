package paris.p2p.rendezvous.oneshot;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import paris.p2p.rendezvous.text.Cleaner;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes records as JSON (RFC 8259): keys as declared and in that order, every text cleaned. */
final class Json {
  /** Apart, so that a hub that nobody asks for JSON does without Jackson’s 700 classes. */
  private static final class Writer {
    private static final JsonMapper MAPPER =
        JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(
                new SimpleModule()
                    .addSerializer(String.class, new Cleaned())
                    .addSerializer(Instant.class, new Moment()))
            .build();
  }

  /** Writes it; throws UncheckedIOException when nobody reads any more. */
  void write(OutputStream out, Object document) {
    try {
      Writer.MAPPER.writeValue(out, document);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /** A time as ISO 8601 with its offset, to the second, {@code 2026-12-02T18:30:00+01:00}. */
  static String time(ZonedDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
  }

  static String time(Instant time, ZoneId zone) {
    return time(time.atZone(zone));
  }

  /** The name of somebody, or null for who has left. */
  static String name(String name) {
    return name.isEmpty() ? null : name;
  }

  /** Where no zone is at hand: in UTC, to the second, {@code 2026-12-02T17:30:00Z}. */
  private static final class Moment extends StdSerializer<Instant> {
    Moment() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant moment, JsonGenerator out, SerializationContext context) {
      out.writeString(moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }
  }

  private static final class Cleaned extends StdSerializer<String> {
    Cleaned() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator out, SerializationContext context) {
      out.writeString(Cleaner.drawn(text));
    }
  }
}

package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.journeys.Visitor;
import paris.p2p.rendezvous.ssh.Client;

/**
 * The log at its most talkative, but for the loggers that logback.xml has shut, says no word of
 * anybody.
 */
@Timeout(120)
final class SilenceTest {
  /** A word that nobody but these visitors would say. */
  private static final String WORD = "zyzzyva";

  private static final List<String> OURS = List.of("paris.p2p.rendezvous", "ROOT");

  private final Queue<String> said = new ConcurrentLinkedQueue<>();
  private final List<Appender<ILoggingEvent>> usual = new ArrayList<>();
  private final Logger root = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level before = root.getLevel();

  private final Appender<ILoggingEvent> listening =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          String trace =
              event.getThrowableProxy() == null
                  ? ""
                  : ThrowableProxyUtil.asString(event.getThrowableProxy());
          said.add(event.getLoggerName() + " " + event.getFormattedMessage() + trace);
        }
      };

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }

  @BeforeEach
  void listen() {
    root.iteratorForAppenders().forEachRemaining(usual::add);
    usual.forEach(root::detachAppender);
    listening.start();
    root.addAppender(listening);
    for (String name : OURS) logger(name).setLevel(Level.DEBUG);
  }

  @AfterEach
  void listenNoMore() {
    logger("paris.p2p.rendezvous").setLevel(Level.INFO);
    root.setLevel(before);
    root.detachAppender(listening);
    usual.forEach(root::addAppender);
  }

  private void silent() {
    assertFalse(said.isEmpty(), "a log at that level says something");
    List<String> told =
        said.stream().filter(line -> line.toLowerCase(Locale.ROOT).contains(WORD)).toList();
    assertEquals(List.of(), told);
  }

  @Test
  void of_all_that_is_said_by_commands_the_log_repeats_nothing() {
    try (HubInMemory hub = new HubInMemory(HubInMemory.house(false))) {
      World.found(hub.desk);
      World world = new World(hub.desk, hub.code.code(), EveryCommandTest::caller);
      for (Walker walker :
          List.of(Walker.KEYLESS, Walker.NAMELESS, Walker.MEMBER, Walker.ORGANISER)) {
        for (Attempt attempt : Attempts.ALL) {
          String line = world.line(attempt, walker);
          world.says(walker, line + " " + WORD, attempt.input());
          world.says(walker, line, attempt.input() + "\n" + WORD);
        }
        world.says(walker, WORD + " " + WORD, WORD);
      }
    }
    silent();
  }

  @Test
  void of_who_comes_and_what_they_type_the_log_repeats_nothing(@TempDir Path folder)
      throws Exception {
    try (OpenHub hub = OpenHub.in(folder)) {
      KeyPair key = hub.member(WORD);
      try (Client client = Client.as(WORD, hub.port(), key)) {
        client.exec(WORD, WORD.getBytes("UTF-8"), Map.of("LANG", WORD, "TERM", WORD, WORD, WORD));
        client.exec("write idees " + WORD, WORD);
        client.shellWithoutTerminal(WORD);
        subsystem(client);
      }
      Visitor visitor = hub.visitor(key);
      visitor.sees("PROCHAIN RENDEZ-VOUS").types(":" + WORD + "\r").sees(WORD);
      visitor.types("\u001b\u001b" + "z").types("\u0004").leaves();
    }
    silent();
  }

  private static void subsystem(Client client) throws IOException {
    try (var channel = client.session().createSubsystemChannel(WORD)) {
      channel.open().await(Duration.ofSeconds(10));
    }
  }
}

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the tables that the migrations make as jOOQ classes, and what Flyway notes of each
 * migration (a line of version and checksum): {@code Tables MIGRATIONS OUTPUT NOTES}.
 */
final class Tables {
  public static void main(String[] args) throws Exception {
    String url = "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1";
    Flyway flyway =
        Flyway.configure()
            .dataSource(url, "sa", "")
            .locations("filesystem:" + Path.of(args[0]).toAbsolutePath())
            .load();
    flyway.migrate();
    Path notes = Path.of(args[2]);
    Files.createDirectories(notes.getParent());
    Files.write(
        notes,
        Arrays.stream(flyway.info().applied())
            .map(done -> done.getVersion() + " " + done.getChecksum())
            .toList());
    GenerationTool.generate(
        new Configuration()
            .withJdbc(new Jdbc().withUrl(url).withUser("sa").withPassword(""))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.h2.H2Database")
                            .withInputSchema("PUBLIC")
                            .withOutputSchemaToDefault(true)
                            .withExcludes("flyway_schema_history")
                            .withForcedTypes(
                                new ForcedType()
                                    .withName("INSTANT")
                                    .withIncludeTypes("(?i:TIMESTAMP.*ZONE.*)")))
                    .withGenerate(
                        new Generate()
                            .withRecords(true)
                            .withGeneratedAnnotation(false)
                            .withImplicitJoinPathsToOne(false)
                            .withImplicitJoinPathsToMany(false))
                    .withTarget(
                        new Target()
                            .withPackageName("paris.p2p.rendezvous.store.sql")
                            .withDirectory(args[1]))));
  }
}

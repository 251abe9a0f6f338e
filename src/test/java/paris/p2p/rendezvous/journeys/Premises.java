package paris.p2p.rendezvous.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import paris.p2p.rendezvous.ssh.HostKeys;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Made;

/** The data folder of a hub that has been started before and in which nothing has happened yet. */
public final class Premises {
  private Premises() {}

  /** Makes that folder one, unless a hub has been in it. */
  public static Path in(Path folder) throws Exception {
    if (Files.exists(folder.resolve(Database.FILE))) return folder;
    Files.createDirectories(folder);
    HostKeys.load(folder, true);
    Made.in(folder);
    return folder;
  }
}

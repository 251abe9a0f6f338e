package paris.p2p.rendezvous.journeys;

import java.nio.file.Path;
import java.time.Duration;

/** For {@code scripts/torture}: so many people post in that folder's hub for so many seconds. */
public final class CrowdForAMinute {
  private CrowdForAMinute() {}

  /**
   * @param arguments the folder, how many people, how many seconds
   */
  public static void main(String[] arguments) throws Exception {
    int people = Integer.parseInt(arguments[1]);
    Duration time = Duration.ofSeconds(Long.parseLong(arguments[2]));
    try (PostingCrowd crowd = new PostingCrowd(Path.of(arguments[0]), people)) {
      System.out.println(people + " people are there and begin");
      long began = System.nanoTime();
      crowd.post(Integer.MAX_VALUE, began + time.toNanos());
      long millis = (System.nanoTime() - began) / 1_000_000;
      int posts = crowd.acknowledged();
      System.out.println(posts + " posts in " + millis / 1_000.0 + " s were acknowledged");
      crowd.isAllThere();
      System.out.println("each is there exactly once, each number was given once");
      crowd.allSeeAll();
      System.out.println("every session shows them all");
    }
    System.exit(0);
  }
}

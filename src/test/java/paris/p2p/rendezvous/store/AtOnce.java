package paris.p2p.rendezvous.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many visits that do something at the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /** What each of them got, in no order that means anything. */
  public static <T> List<T> each(int count, IntFunction<T> doing) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<T>> all = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        int which = i;
        Callable<T> one =
            () -> {
              start.await();
              return doing.apply(which);
            };
        all.add(threads.submit(one));
      }
      start.countDown();
    }
    List<T> results = new ArrayList<>();
    for (Future<T> one : all) results.add(one.get());
    return results;
  }
}

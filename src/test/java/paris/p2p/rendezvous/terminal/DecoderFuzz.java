package paris.p2p.rendezvous.terminal;

import java.util.ArrayList;
import java.util.List;

/** For Jazzer ({@code scripts/fuzz --text}): bytes mean the same however they were cut. */
public final class DecoderFuzz {
  private DecoderFuzz() {}

  /** Jazzer calls it; what throws is a finding. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Decoder whole = new Decoder();
    List<Input> atOnce = new ArrayList<>(whole.decode(bytes));
    Decoder cut = new Decoder();
    List<Input> oneByOne = new ArrayList<>();
    for (byte each : bytes) oneByOne.addAll(cut.decode(new byte[] {each}));
    if (!atOnce.equals(oneByOne)) throw new AssertionError(atOnce + " or " + oneByOne);
    if (atOnce.size() > bytes.length) throw new AssertionError("more keys than bytes");
    if (whole.waiting() != cut.waiting()) throw new AssertionError("waits or not");
    if (!whole.settle().equals(cut.settle())) throw new AssertionError("settles otherwise");
    if (whole.waiting()) throw new AssertionError("still waits");
  }
}

package paris.p2p.rendezvous;

/** The program. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}
}

package paris.p2p.rendezvous.terminal;

import java.util.TreeMap;

/** How letters are set (SGR), for {@link Emulated}. */
final class EmulatedStyle {
  /** By code, in the order they are told. */
  private final TreeMap<Integer, String> on = new TreeMap<>();

  private String colour = "";
  private String ground = "";

  /** Whether all of these codes are known. */
  boolean takes(String[] codes) {
    for (int i = 0; i < codes.length; i++) {
      int code = codes[i].isEmpty() ? 0 : Integer.parseInt(codes[i]);
      if (code == 38) {
        int length = codes[i + 1].equals("5") ? 3 : 5;
        colour = String.join(";", java.util.Arrays.copyOfRange(codes, i, i + length));
        i += length - 1;
      } else if (!takes(code)) {
        return false;
      }
    }
    return true;
  }

  private boolean takes(int code) {
    switch (code) {
      case 0 -> {
        on.clear();
        colour = "";
        ground = "";
      }
      case 1 -> on.put(1, "bold");
      case 3 -> on.put(3, "italic");
      case 4 -> on.put(4, "underline");
      case 7 -> on.put(7, "reverse");
      case 9 -> on.put(9, "struck");
      case 39 -> colour = "";
      case 47, 107 -> ground = "on white";
      case 40 -> ground = "on black";
      case 49 -> ground = "";
      default -> {
        if (code < 30 || code > 97 || code > 37 && code < 90) return false;
        colour = Integer.toString(code);
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return ((String.join(" ", on.values()) + " " + colour).strip() + " " + ground).strip();
  }
}

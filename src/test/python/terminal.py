"""A terminal that nobody here wrote (pyte), asked line by line what it shows.

A line in is one of
  new COLUMNS ROWS     another terminal
  size COLUMNS ROWS    the window is changed
  feed BASE64          what the hub sent
and is answered by one line of base64: the rows, then "caret COLUMN ROW" or "no caret", then how
each row is set, a letter for each cell.
"""

import base64
import sys

try:
    import pyte
except ImportError:
    sys.exit("python3 has no pyte here: apt install python3-pyte")


def letter(char):
    """Colour, bold, italic, underline, reverse, struck, as one letter; a space for plain."""
    lined = char.underscore or char.reverse or char.strikethrough
    if char.data == " " and not lined:
        return " "
    flags = [char.fg != "default", char.bold, char.italics, char.underscore, char.reverse]
    value = sum(1 << bit for bit, on in enumerate(flags + [char.strikethrough]) if on)
    return chr(ord("@") + value) if value else " "


def shown(screen):
    rows = [row.rstrip() for row in screen.display]
    caret = "no caret" if screen.cursor.hidden else f"caret {screen.cursor.x} {screen.cursor.y}"
    marks = [
        "".join(letter(screen.buffer[y][x]) for x in range(screen.columns)).rstrip()
        for y in range(screen.lines)
    ]
    return "\n".join(rows + [caret] + marks)


def main():
    screen = stream = None
    for line in sys.stdin:
        word, *rest = line.split()
        if word == "new":
            screen = pyte.Screen(int(rest[0]), int(rest[1]))
            stream = pyte.ByteStream(screen)
        elif word == "size":
            screen.resize(int(rest[1]), int(rest[0]))
        else:
            stream.feed(base64.b64decode("".join(rest)))
        print(base64.b64encode(shown(screen).encode()).decode(), flush=True)


main()

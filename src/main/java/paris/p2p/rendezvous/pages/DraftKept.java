package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.tui.Message;

/** A draft was kept; nobody hears of it. */
record DraftKept() implements Message.Answer {}

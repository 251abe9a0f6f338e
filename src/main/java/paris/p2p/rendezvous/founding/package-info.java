/**
 * What an empty hub begins with: the community's first texts, steps, spaces and evenings, and, for
 * a demo, made-up people who talk. All of it is data beside the code (resources {@code founding/}),
 * and content like any other once stored. Knows the features by their rules only; knows no screen,
 * no command and no SQL.
 */
package paris.p2p.rendezvous.founding;

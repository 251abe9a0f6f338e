/**
 * What was written on the board, found by its words. The index (Lucene) is made from the database,
 * follows it, is held against it whenever it is opened, and can be thrown away at any time.
 */
package paris.p2p.rendezvous.search;

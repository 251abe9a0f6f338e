/**
 * The program: its command line, and the hub as it is put together by constructors. It knows every
 * package and nothing knows it; it decides only what an operator decides.
 */
package paris.p2p.rendezvous;

/**
 * The pages of the screens, one a file: what each knows, what a key makes of it and what is to be
 * seen. A page is a value; only its work, which runs against a {@code Seat}, touches the features.
 * What it says in French and English comes from {@code words}. Knows nothing of SSH, of cells and
 * colours, of SQL, and decides nothing about who may do what: it leaves out what the rules would
 * refuse, and the rules refuse it all the same.
 */
package paris.p2p.rendezvous.pages;

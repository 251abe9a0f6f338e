/**
 * The database: opening and migrating it, and pieces of work that are stored whole or not at all.
 * Knows the tables' shape only through the migrations; what the rows mean, and who may change them,
 * is for the features and their {@code …Store} classes.
 */
package paris.p2p.rendezvous.store;

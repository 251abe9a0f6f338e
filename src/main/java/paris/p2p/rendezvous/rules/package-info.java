/**
 * What the rules of all features have in common: who may do what (one table), what came of asking,
 * and every expected no. A leaf: it knows no feature and no sentence, nor who a key belongs to.
 */
package paris.p2p.rendezvous.rules;

/**
 * What whoever serves a visitor may ask for: every feature, the hub as its operator set it up, this
 * moment, and who is asking. It only brings them together: it decides nothing, words nothing, and
 * knows neither screens nor commands nor SQL.
 */
package paris.p2p.rendezvous.desk;

/**
 * What has happened, told after it is stored to everybody who listens. Knows no feature, no words
 * and no visitor: news name what to look at again, and whoever listens looks.
 */
package paris.p2p.rendezvous.news;

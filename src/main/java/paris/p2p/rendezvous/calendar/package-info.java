/**
 * The agenda for other calendars: iCalendar files out and in (RFC 5545), and QR codes for phones.
 * Knows events as records and what they are called; decides nothing about them and stores nothing.
 */
package paris.p2p.rendezvous.calendar;

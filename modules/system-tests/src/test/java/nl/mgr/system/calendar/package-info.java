/** The budget calendar: dates by the law, dates that are chosen, and what councils say. */
package nl.mgr.system.calendar;

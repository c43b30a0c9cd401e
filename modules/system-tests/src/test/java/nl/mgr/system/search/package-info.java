/** The search box, saved views and pins, as people use them. */
package nl.mgr.system.search;

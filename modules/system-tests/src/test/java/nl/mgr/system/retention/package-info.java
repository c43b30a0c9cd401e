/** What is kept for a while only. */
package nl.mgr.system.retention;

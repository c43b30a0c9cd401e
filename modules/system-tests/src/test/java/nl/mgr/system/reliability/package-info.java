/** What was acknowledged stays, whatever is killed; a stop is orderly. */
package nl.mgr.system.reliability;

/** What the platform as a whole does, seen from outside. */
package nl.mgr.system;

/** Availability of contracted care, and finding it. */
package nl.mgr.system.finder;

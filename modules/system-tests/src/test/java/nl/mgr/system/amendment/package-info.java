/** Amendments of signed contracts. */
package nl.mgr.system.amendment;

/** The product catalogue, live and published. */
package nl.mgr.system.catalogue;

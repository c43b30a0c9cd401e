/** Who looked at whose data. */
package nl.mgr.system.looks;

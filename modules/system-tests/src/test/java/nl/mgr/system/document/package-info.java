/** Documents at records: who reads and brings them, and what is refused. */
package nl.mgr.system.document;

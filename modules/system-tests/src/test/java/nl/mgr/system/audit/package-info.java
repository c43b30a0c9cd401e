/** The audit trail cannot be changed without that being seen. */
package nl.mgr.system.audit;

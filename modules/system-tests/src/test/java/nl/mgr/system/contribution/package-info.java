/** What municipalities pay: calculated, kept, explained, and seen by the one who pays only. */
package nl.mgr.system.contribution;

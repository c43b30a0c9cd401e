/** Bodies and their meetings: who is called, who votes, and what was decided for ever. */
package nl.mgr.system.body;

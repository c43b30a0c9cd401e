/** Terms of contracts: their rules, and how they run. */
package nl.mgr.system.clocks;

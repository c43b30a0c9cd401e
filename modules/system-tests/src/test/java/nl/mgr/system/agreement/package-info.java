/** What the cooperation agreed to do for municipalities, from catalogue to reaction. */
package nl.mgr.system.agreement;
